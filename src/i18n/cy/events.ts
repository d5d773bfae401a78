export const events = {
  event: {
    'grant-awarded': {
      plain: 'Dyfarnwyd grant: {about}',
      money: 'Dyfarnwyd {money}: {about}',
      full: 'Dyfarnwyd {money} gan {funder}: {about}',
    },
    payment: {
      plain: 'Daeth taliad i law: {about}',
      money: 'Daeth {money} i law: {about}',
      full: 'Daeth {money} i law oddi wrth {funder}: {about}',
    },
    'promise-made': { plain: 'Addawyd: {about}', full: 'Addawyd erbyn {to-day}: {about}' },
    'revision-agreed': {
      plain: 'Newidiwyd yr addewid, gyda chytundeb: {about}',
      full: 'Newidiwyd yr addewid, gyda chytundeb: {about}. Y dyddiad bellach: {to-day}',
    },
    'revision-proposed': {
      plain: 'Cynigiwyd newid: {about}',
      full: 'Cynigiwyd newid: {about}. Y dyddiad fyddai {to-day}',
    },
    'revision-declined': {
      plain: 'Gwrthodwyd newid: {about}',
      full: 'Gwrthodwyd newid: {about}. Y dyddiad fyddai wedi bod yn {to-day}',
    },
    'promise-changed': { plain: 'Newidiwyd heb eglurhad: {about}' },
    'promise-explained': { plain: 'Eglurwyd yn ddiweddarach: {about}' },
    'milestone-due': { plain: 'Y diwrnod a addawyd: {about}', full: 'I’w gyflawni erbyn {to-day}: {about}' },
    'milestone-reached': { plain: 'Cyflawnwyd: {about}' },
    'milestone-partly-reached': { plain: 'Cyflawnwyd yn rhannol: {about}' },
    'milestone-not-reached-learnt': { plain: 'Ni chyflawnwyd, ond dysgwyd: {about}' },
    'milestone-not-reached-no-account': { plain: 'Ni chyflawnwyd, heb eglurhad eto: {about}' },
    'milestone-stopped': { plain: 'Rhoddwyd y gorau iddi: {about}' },
    'milestone-withdrawn': { plain: 'Tynnwyd yr addewid yn ôl: {about}' },
    'promise-removed': { plain: 'Tynnwyd i ffwrdd heb eglurhad: {about}' },
    'promise-returned': { plain: 'Yn ôl eto, heb air pam yr aeth: {about}' },
    'report-corrected': { plain: 'Cywirwyd adroddiad: {about}', full: 'Cywirwyd adroddiad, yn {post}: {about}' },
    'contingency-drawn': {
      plain: 'Defnyddiwyd arian a gadwyd at yr annisgwyl: {about}',
      money: 'Defnyddiwyd {money} a gadwyd at yr annisgwyl: {about}',
    },
    'funder-replied': { plain: 'Atebodd ariannwr: {about}', full: 'Ateb gan {funder}: {about}' },
    'report-expected': { plain: 'Disgwylid adroddiad: {about}' },
    silence: {
      plain: 'Heb glywed dim: {about}',
      expected: 'Heb glywed dim eto, a disgwylid gair ym mis {to-month}: {about}',
      full: 'Heb glywed dim ers {from-month}, a disgwylid gair ym mis {to-month}: {about}',
    },
    'pause-began': { plain: 'Saib yn yr adrodd: {about}', full: 'Saib yn yr adrodd tan {to-day}: {about}' },
    'pause-ended': { plain: 'Mae’r adrodd yn parhau: {about}' },
    learning: { plain: 'Dysgwyd: {about}', full: 'Dysgwyd: {about}. Mae’n adeiladu ar {builds-on}' },
    post: { plain: '{about}' },
    'post-removed': {
      plain: 'Nid yw postiad yma bellach: {about}',
      full: 'Nid yw postiad dyddiedig {from-day} yma bellach: {about}',
    },
  },
  'event-reason': 'Pam: {reason}',
} as const;
