export const events = {
  event: {
    'grant-awarded': {
      plain: 'مُنحت منحة: {about}',
      money: 'مُنح مبلغ {money}: {about}',
      full: 'مُنح مبلغ {money} من {funder}: {about}',
    },
    payment: {
      plain: 'وصلت دفعة: {about}',
      money: 'وصل مبلغ {money}: {about}',
      full: 'وصل مبلغ {money} من {funder}: {about}',
    },
    'promise-made': { plain: 'وعد: {about}', full: 'وعد حتى {to-day}: {about}' },
    'revision-agreed': {
      plain: 'تغيّر الوعد بالاتفاق: {about}',
      full: 'تغيّر الوعد بالاتفاق: {about}. الموعد الآن {to-day}',
    },
    'revision-proposed': {
      plain: 'اقتُرح تغيير: {about}',
      full: 'اقتُرح تغيير: {about}. الموعد المقترح {to-day}',
    },
    'revision-declined': {
      plain: 'رُفض تغيير: {about}',
      full: 'رُفض تغيير: {about}. الموعد الذي كان مقترحًا {to-day}',
    },
    'promise-changed': { plain: 'تغيّر دون توضيح: {about}' },
    'promise-explained': { plain: 'جاء التوضيح لاحقًا: {about}' },
    'milestone-due': { plain: 'حلّ موعد: {about}' },
    'milestone-reached': { plain: 'تحقق: {about}' },
    'milestone-partly-reached': { plain: 'تحقق جزئيًا: {about}' },
    'milestone-not-reached-learnt': { plain: 'لم يتحقق، وتعلمنا منه: {about}' },
    'milestone-not-reached-no-account': { plain: 'لم يتحقق، ولا توضيح بعد: {about}' },
    'milestone-stopped': { plain: 'توقف: {about}' },
    'milestone-withdrawn': { plain: 'سُحب الوعد: {about}' },
    'promise-removed': { plain: 'أُزيل دون توضيح: {about}' },
    'promise-returned': { plain: 'عاد دون أن يُذكر سبب غيابه: {about}' },
    'contingency-drawn': {
      plain: 'صُرف من المال المحفوظ للطوارئ: {about}',
      money: 'صُرف مبلغ {money} من المال المحفوظ للطوارئ: {about}',
    },
    'funder-replied': { plain: 'رد من جهة مموّلة: {about}', full: 'رد من {funder}: {about}' },
    'report-expected': { plain: 'كان تقرير متوقعًا: {about}' },
    silence: {
      plain: 'لا خبر: {about}',
      expected: 'لا خبر بعد، وكان خبر متوقعًا في {to-month}: {about}',
      full: 'لا خبر منذ {from-month}، وكان خبر متوقعًا في {to-month}: {about}',
    },
    'pause-began': { plain: 'توقف مؤقت للتقارير: {about}', full: 'توقف مؤقت للتقارير حتى {to-day}: {about}' },
    'pause-ended': { plain: 'استُؤنفت التقارير: {about}' },
    learning: { plain: 'درس: {about}', full: 'درس: {about}. وهو مبني على {builds-on}' },
    post: { plain: '{about}' },
  },
  'event-reason': 'السبب: {reason}',
} as const;
