export const digest = {
  digest: {
    intro:
      'Beth ddaeth gyda phob wythnos a phob mis: beth gyflawnwyd, beth symudodd a pham, beth sy’n hwyr, a beth ddysgwyd.',
    empty: 'Nid oes dim wedi digwydd yma eto.',
    description: 'Beth a gyflawnodd, a symudodd ac a ddysgodd mudiadau cymunedol. {title}.',
    week: 'Wythnos {week}: {days}',
    'week-alone': 'Wythnos {week}',
    days: '{from} – {until}',
    months: 'Misoedd',
    weeks: 'Wythnosau',
    'is-open': 'hyd yn hyn',
    'open-week': 'Hyd yn hyn, at {day}. Nid yw’r wythnos ar ben.',
    'open-month': 'Hyd yn hyn, at {day}. Nid yw’r mis ar ben.',
    mail: 'Yr un peth fel testun plaen, i’w anfon drwy e-bost',
    feed: 'Beth ddaeth gyda phob wythnos',
    'feed-description': 'Un cofnod am bob wythnos sydd ar ben: beth gyflawnwyd, beth symudodd a beth ddysgwyd.',
    section: {
      ended: 'Cyflawnwyd, neu ddaeth i ben',
      moved: 'Symudwyd, a pham',
      unexplained: 'Newidiwyd heb eglurhad',
      late: 'Yn hwyr',
      silent: 'Heb glywed dim',
      paused: 'Seibiau',
      learnt: 'Dysgwyd',
      promised: 'Addewidion newydd',
      posts: 'Postiadau newydd',
      also: 'Hefyd',
    },
    'on-day': '{day}: {event}',
    'send-heading': 'Sut i’w anfon drwy e-bost',
    'send-intro':
      'Mae pob wythnos a phob mis yma fel testun plaen hefyd. Gall unrhyw wasanaeth postio ei anfon, a gall rhaglen e-bost hefyd.',
    'send-open': 'Arhoswch nes bod yr wythnos neu’r mis ar ben, ac agorwch y testun plaen.',
    'send-copy':
      'Copïwch yr hyn sydd ar ôl “Subject:” i bwnc eich e-bost, a phopeth o dan y llinell honno i’r e-bost ei hun.',
    'send-stop':
      'Gadewch i’r gwasanaeth postio ychwanegu ei ddolen ei hun i bobl roi’r gorau i’r negeseuon; mae gwasanaethau’n gwneud hynny eu hunain. Mae’r testun yn gofyn i bwy bynnag nad yw am gael rhagor ddefnyddio’r ddolen honno neu ateb.',
    'send-nobody':
      'Y gwasanaeth yn unig sy’n gwybod pwy sy’n ei gael. Ni chedwir cyfeiriad unrhyw ddarllenydd yma, ac nid anfonir dim oddi yma.',
    'send-feed': 'Gall gwasanaeth sy’n troi ffrydiau’n negeseuon e-bost wneud y cyfan ei hun, gyda’r ffrwd hon:',
  },
  'digest-mail': {
    subject: '{name}: {title}',
    web: 'Yr un peth ar y we:',
    follow: 'Ffyrdd eraill o ddilyn:',
    stop: 'Ddim am gael rhagor o’r negeseuon hyn? Defnyddiwch y ddolen isod os oes un, neu atebwch y neges hon a dweud hynny.',
  },
} as const;
