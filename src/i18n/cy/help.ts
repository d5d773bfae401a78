export const help = {
  intro: 'Atebion byr i bobl sy’n darllen y tudalennau hyn ac i bobl sy’n eu hysgrifennu.',
  contents: 'Ar y dudalen hon',
  write: {
    heading: 'Sut i ysgrifennu postiad',
    intro: 'Un ffeil destun yw postiad. Gallwch ei ysgrifennu ar ffôn, mewn porwr neu mewn unrhyw olygydd.',
    place:
      'Rhowch hi yn ffolder “posts” eich mudiad. Mae ei henw’n dechrau â’r dyddiad, yna ychydig eiriau: 2026-03-02-y-to.md',
    shape:
      'Mae’n dechrau â theitl rhwng dwy linell o dri chysylltnod. Oddi tanynt ysgrifennwch fel mewn e-bost. Gadewch linell wag rhwng paragraffau.',
    sample: '---\ntitle: Mae’r to yn dynn\n---\n\nBu’n bwrw ddydd Mawrth, ac aeth neb i nôl bwced.',
    draft: 'I’w gadw i chi’ch hun am y tro, ychwanegwch linell “draft: true” o dan y teitl.',
    scheduled:
      'Mae postiad nad yw ei ddiwrnod wedi dod yn aros, ac yn dod allan ar ei ddiwrnod ohono’i hun. Dangosir fel golygiad yr hyn a newidiwch wedi iddo ddod allan.',
    renamed:
      'Os ailenwch bostiad sydd wedi’i gyhoeddi, ychwanegwch linell “moved-from: [hen enw’r ffeil, heb .md]” o dan y teitl. Bydd hen ddolenni wedyn yn arwain at y dudalen newydd.',
    check: 'Os oes rhywbeth o’i le arno, cewch wybod pa linell a beth i’w wneud. Cyhoeddir popeth arall yn y cyfamser.',
  },
  report: {
    heading: 'Sut i adrodd ar addewid',
    intro:
      'Ychydig linellau ar frig postiad yw adroddiad. Enwch yr addewid wrth enw ei ffeil a dywedwch sut mae pethau.',
    sample:
      '---\ntitle: Mae’r to yn dynn\nreports:\n  - milestone: to\n    state: reached\n    so-far:\n      llechi: 1200\n    spent: 3150\n    note: Pythefnos yn gynnar, am na fu’n bwrw.\n---',
    states:
      'Y cyflwr yw un o’r rhain: under-way (ar y gweill), reached (cyflawnwyd), partly-reached (yn rhannol), not-reached (ni chyflawnwyd), stopped (rhoddwyd y gorau iddi). Cyfansymiau hyd yn hyn yw’r rhifau, felly’r adroddiad diweddaraf sy’n cyfrif.',
    corrected:
      'Gallwch gywiro ffigur anghywir unrhyw bryd. Bydd y postiad, yr addewid a’r llinell amser wedyn yn dweud beth oedd gynt; ni fydd neb yn gweld bai arnoch.',
    leave: 'Gadewch allan yr hyn na wyddoch. Bydd yn dweud “heb ei adrodd eto”, nad yw’r un peth â dim.',
    failed: 'Pan na weithiodd rhywbeth, dywedwch hynny a beth ddysgoch. Mae hynny’n ganlyniad yma.',
    'learning-sample':
      'learning:\n  - id: posters\n    tried: Gofynnwyd am gynorthwywyr ar bosteri.\n    happened: Ddaeth neb. Daeth tri ar ôl cnoc ar y drws.\n    next: Cnocio.\n    worked: partly',
    builds:
      'Gydag “id”, gall eraill adeiladu arno. Maent yn ysgrifennu “builds-on” gyda’ch mudiad a’r id hwnnw, ac yna mae’r naill dudalen yn enwi’r llall.',
  },
  change: {
    heading: 'Sut i newid addewid',
    intro:
      'Mae’r addewid cyntaf yn aros lle y mae, ac fe’i dangosir hefyd pan fydd ei ffeil wedi torri neu wedi’i thynnu. Ychwanegwch “revision” at ei ffeil: y dyddiad, y rheswm, beth sy’n newydd, a pha arianwyr a gytunodd.',
    sample:
      'revisions:\n  - date: 2026-06-08\n    reason: Ym mis Tachwedd y bydd arolwg y to.\n    agreed-with: [valley-foundation]\n    due: 2027-02-26',
    soon: 'Ysgrifennwch ef yn fuan: o fewn wythnos mae’n cyfrif fel petai wedi’i ddweud ar ei ddiwrnod. Wedi hynny bydd y dudalen hefyd yn dweud pryd yr ysgrifennwyd ef.',
    agreed: 'Mae’n dal unwaith y bydd pob un o arianwyr y grant wedi cytuno. Tan hynny fe’i dangosir fel cynnig.',
    away: 'Os bu ffeil ar goll am gyfnod, ychwanegwch ddiwygiad sy’n dweud pam pan ddaw yn ôl, neu wedyn un â rheswm yn unig.',
    word: 'Mae’r hyn y cytunodd ariannwr iddo “yn ôl” y mudiad nes i’r ariannwr ddweud hynny ei hun.',
  },
  answer: {
    heading: 'Pryd i adrodd, a sut mae arianwyr yn ateb',
    rhythm:
      'Mae maint y grant yn penderfynu pa mor aml mae ariannwr am glywed amdano. Mae tudalen eich mudiad yn dangos beth sy’n dod nesaf. Mae postiad sy’n adrodd ar un o addewidion y grant yn ddigon, ac mae un yn ateb pob ariannwr.',
    pause:
      'Os oes rhaid ichi stopio am ychydig, ysgrifennwch saib a’i reswm yn organisation.md. Mae’n stopio’r cloc adrodd; mae dyddiadau’r addewidion yn aros.',
    'pause-sample':
      'pauses:\n  - from: 2026-01-05\n    until: 2026-03-01\n    reason: Mae ein hunig weithiwr cyflogedig yn sâl.',
    renamed:
      'Os caiff ffolder ariannwr enw arall, symudwch y cyfan ar unwaith. Bydd yr hyn a ddywedodd yr ariannwr, a’r hyn a ofynnwyd iddo, yn aros gydag ef.',
    funder:
      'Mae ariannwr yn ateb yn ei ffolder ei hun, fel na all neb siarad dros rywun arall: ffeil destun yn “replies”, wedi’i henwi ar ôl ei diwrnod. Mae’n enwi’r postiad, a’r newid i addewid y mae’n ei gadarnhau neu’n ei wrthod. Mae’n aros gyda’r addewid pan gaiff hwnnw ei ailenwi.',
    sample:
      '---\nto: riverside/2026-06-10-the-survey\nconfirms: riverside/roof/2026-06-08\nuse: Fe’i darllenwyd yn ein cyfarfod ym mis Gorffennaf.\n---\n\nDiolch am ddweud cyn y dyddiad.',
  },
  photos: {
    heading: 'Lluniau',
    intro:
      'Rhowch lun wrth ochr y postiad, mewn ffolder ei hun gyda’r testun, a’i enwi yn y testun. Mewn bachau petryal, dywedwch beth sydd i’w weld, er mwyn y rhai na allant ei weld.',
    sample: '![Pedwar ar ben to, un yn chwifio llechen](./to.jpg)',
    kinds:
      'Mae JPEG, PNG, WebP a GIF yn gweithio. Os yw eich ffôn yn gwneud HEIC, gosodwch y camera i “most compatible”, neu anfonwch y llun atoch eich hun drwy e-bost: gan amlaf daw’n JPEG.',
    safe: 'Caiff lluniau eu troi â’u pen i fyny a’u gwneud yn llai. Tynnir popeth sydd wedi’i guddio ynddynt, megis y man lle’u tynnwyd, cyn eu cyhoeddi. Mae’n aros yn y ffeil a ychwanegoch.',
    people: 'Gofynnwch i bobl cyn eu dangos, a gofynnwch i rieni cyn dangos plant.',
    note: 'Ysgrifennwch beth ddywedon nhw mewn ffeil wrth ochr y llun, â’r un enw a “.yaml” ar ei ôl: to.jpg.yaml. Gall y geiriau i’w darllen yn uchel, pennawd a phwy dynnodd y llun fod yno hefyd. Gellir gadael unrhyw beth allan ohoni.',
    'note-sample':
      'alt: Pedwar ar ben to, un yn chwifio llechen\ncaption: Y llechen olaf\ncredit: Ana Price\ntaken: 2026-05-09\nconsent: given\nchildren: true\nreview-by: 2027-05-01',
    consent:
      'Mae “consent” yn un o’r rhain: none-needed, given, limited, withdrawn. Mae llun “limited” ar dudalen ei destun ei hun ac yn unman arall. Ni ddangosir llun “withdrawn” yn unman, nac un y mae ei ddiwrnod “review-by” wedi dod, nes i rywun ofyn eto ac ysgrifennu diwrnod diweddarach. Yna saif nodyn byr yn ei le. Dim ond gyda chydsyniad a diwrnod o’r fath y dangosir plant. Lle mae llun yn addurn yn unig, ysgrifennwch “decorative: true” yn lle’r geiriau.',
    purge:
      'Mae llun nad yw’n cael ei ddangos yn dal yn y storfa git, gyda’i holl orffennol, ac mae’r llun gan bawb sydd â chopi ohoni. I’w dynnu allan am byth, dilëwch y ffeil ac ailysgrifennwch yr hanes â “git filter-repo --invert-paths --path” a llwybr y llun, gwthiwch hynny drwy rym, a gofynnwch i bawb sydd â chopi ei nôl o’r newydd. Cadwch y nodyn wrth ei ochr, fel bod y testun yn dal i ddweud pam nad oes dim yno.',
  },
  components: {
    heading: 'Straeon gyda lluniau',
    intro:
      'Gallwch roi mwy na geiriau mewn testun. Mae pob un o’r rhain yn dechrau â llinell o dri cholon a’i enw, ac yn gorffen â thri cholon ar linell ar eu pen eu hunain. Mewn ffeil sy’n gorffen ag .mdx gallwch ysgrifennu’r ail ffurf yn lle hynny; yr un yw’r ystyr.',
    nested: 'Gall un sefyll y tu mewn i un arall: rhowch bedwar colon i’r un allanol.',
    names: {
      Figure: 'Llun gyda chapsiwn. Gyda “wide” mae mor llydan â’r sgrin.',
      Gallery: 'Sawl llun ochr yn ochr. Yr hyn sydd mewn dyfynodau yw’r capsiwn.',
      BeforeAfter:
        'Dau lun o’r un lle, gyda’u dyddiadau. Mae llithrydd yn dangos mwy o’r naill neu’r llall; ar bapur maent yn sefyll y naill o dan y llall.',
      Story:
        'Llun sy’n aros tra bo’r geiriau wrth ei ymyl yn mynd heibio. Mae pob paragraff yn gam, ac mae pob llun arall yn dechrau golygfa newydd. Ar ffôn mae’n ddilyniant plaen.',
      Audio:
        'Sain o ffeil wrth ymyl y testun, megis cyfweliad. Saif yr hyn a ddywedir ynddi y tu mewn; heb hynny nid yw’n cael ei chyhoeddi. Mae MP3, M4A, Ogg a WAV yn gweithio, hyd at 25 megabeit. Tynnir yr hyn a ddywed y ffeil am bwy a’i gwnaeth, ymhle ac â beth, fel o luniau, ac mae nodyn wrth ei hymyl (roof.mp3.yaml) yn dal cydsyniad pwy bynnag sy’n siarad.',
      Video:
        'Ffilm yn yr un modd, fel MP4 neu WebM. Ffeil wrth ei hymyl (WebVTT) yw ei chapsiynau, neu saif yr hyn a ddywedir ac a wneir y tu mewn. Llun a ddangosir nes i rywun ei chwarae yw’r “poster”.',
      Quote: 'Yr hyn a ddywedodd rhywun. Gofynnwch yn gyntaf, ac ysgrifennwch fod caniatâd wedi’i roi.',
      Progress: 'Sut mae addewid yn sefyll. Enwch hi wrth enw ei ffeil.',
      Learning:
        'Beth ddysgoch, lle digwyddodd. I’w gael ar y rhestr o bopeth a ddysgwyd, ysgrifennwch ef ar frig y postiad hefyd.',
    },
    optional: 'Gallwch ychwanegu: {attributes}',
  },
  search: {
    heading: 'Sut i ddod o hyd i rywbeth',
    intro:
      'Teipiwch ychydig eiriau o dan “Chwilio”. Nid oes ots am acenion, priflythrennau na threigladau, a maddeuir un llithriad mewn gair hirach.',
    without: 'Mae minws o flaen gair yn gadael allan yr hyn sy’n ei gynnwys: to -neuadd',
    narrow:
      'Gellir cyfyngu’r canlyniadau yn ôl beth ydynt, pwy sydd piau nhw, thema, ariannwr, blwyddyn ac iaith. Mae cyfeiriad y dudalen yn cario’r cyfan, felly gallwch ei anfon at rywun.',
    private:
      'Eich dyfais eich hun sy’n chwilio. Ni anfonir yr hyn a deipiwch at neb; dim ond y rhannau o’r mynegai a all ei gynnwys a nôlir.',
  },
  news: {
    heading: 'Sut i glywed y newyddion, a dweud wrth eraill',
    follow:
      'Mae “Dilyn” yn dangos sut i glywed am bethau newydd: popeth, neu un mudiad, addewid, thema, lle neu iaith.',
    digest:
      'Mae’r hyn a ddaeth gyda phob wythnos a phob mis ar un dudalen, ac yn destun plaen y gallwch ei anfon at eich cymdogion drwy e-bost. Mae’r dudalen honno’n dweud sut:',
  },
  paper: {
    heading: 'Ei argraffu, neu fynd ag ef gyda chi',
    print:
      'Mae tudalen grant, mudiad, rhaglen neu ariannwr yn troi’n adroddiad pan fydd eich porwr yn ei hargraffu, neu’n ei chadw fel PDF: gyda chlawr, cynnwys a thudalennau wedi’u rhifo. Mae rhif wrth bob dolen yno, ac mae rhestr yn y diwedd yn dweud i ble mae’n arwain.',
    data: 'Wrth ymyl pob un o’r tudalennau hyn, a phob addewid, postiad, thema a lle, mae ei data, i bwy bynnag sy’n adeiladu rhywbeth ei hun. Mae ystyr y data yma:',
  },
  standings: {
    heading: 'Ystyr y geiriau',
    intro: 'Nid oes neb yn ysgrifennu’r geiriau hyn â llaw. Maent yn dilyn o’r dyddiadau a’r adroddiadau.',
    reached: 'Mae’r hyn a addawyd wedi digwydd.',
    'partly-reached': 'Mae peth ohono wedi digwydd, ac mae ar ben.',
    'not-reached-learnt': 'Ni ddigwyddodd. Mae’r hyn a ddysgwyd ohono wedi’i ysgrifennu.',
    'not-reached-no-account': 'Ni ddigwyddodd, ac nid oes neb wedi ysgrifennu eto beth ddysgwyd.',
    stopped: 'Rhoddwyd y gorau iddi ar y ffordd.',
    withdrawn: 'Tynnwyd yr addewid yn ôl, gyda rheswm.',
    late: 'Mae’r dyddiad wedi mynd heibio, ac ni ddaeth adroddiad terfynol.',
    'under-way': 'Mae rhywun wedi adrodd ei fod wedi dechrau.',
    planned: 'Mae’r dyddiad eto i ddod, ac ni ddaeth adroddiad eto.',
    moved: 'Lle mae dyddiad wedi symud, dangosir yr un cyntaf wrth ei ochr, gyda’r rheswm.',
  },
  privacy: {
    heading: 'Beth wyddom amdanoch chi',
    cookies:
      'Dim. Nid yw’r tudalennau hyn yn gosod cwcis, nac yn cyfrif neb, nac yn llwytho dim o unman arall. Mewn tri lle yn unig y maent yn rhedeg rhaglenni yn eich porwr: i chwilio, i ddod o hyd i ffrwd yn y rhestr, ac i gymharu dau lun. Nid yw’r un ohonynt yn dweud dim wrth neb.',
    contact:
      'Yr unig fanylion cyswllt a ddangosir yw’r cyfeiriad a rydd mudiad ar gyfer atebion. Ni chyhoeddir rhifau ffôn na chyfeiriadau pobl.',
    erase:
      'Os dangosir chi yma a chithau heb fod eisiau hynny, ysgrifennwch at y mudiad. Gall dynnu’r testun neu’r llun i ffwrdd.',
  },
  trouble: {
    heading: 'Pan fo rhywbeth o’i le ar ffeil',
    link: 'Mae enw ar bob problem. Mae’r rhestr hon yn dweud beth yw ystyr pob un a beth i’w wneud:',
    intro:
      'Pan fo problem gyda ffeil, cewch wybod ei henw, y llinell a beth i’w wneud. Dyma bob un ohonynt, gyda’r hyn sy’n digwydd i’r ffeil yn y cyfamser.',
    'left-out': 'Gadewir y ffeil allan nes trwsio hyn. Cyhoeddir popeth arall.',
    'published-without': 'Cyhoeddir y dudalen heb y rhan hon.',
    notice: 'Fe’i cyhoeddir fel y mae. Dim ond i roi gwybod i chi y mae hyn.',
    bad: 'Yn lle',
    good: 'ysgrifennwch',
  },
} as const;
