// Help in short pieces, for those who read the site and those who write it.
export const help = {
  intro: 'Short answers for people who read these pages and for people who write them.',
  contents: 'On this page',
  write: {
    heading: 'How to write a post',
    intro: 'A post is one text file. You can write it on a phone, in a browser or in any editor.',
    place:
      'Put it in the folder “posts” of your organisation. Its name begins with the day, then a few words: 2026-03-02-the-roof.md',
    shape:
      'It begins with a title between two lines of three dashes. Below them you write as in an e-mail. Leave a blank line between paragraphs.',
    sample: '---\ntitle: The roof is tight\n---\n\nIt rained on Tuesday, and nobody fetched a bucket.',
    draft: 'To keep it to yourself for now, add a line “draft: true” below the title.',
    scheduled:
      'A post whose day has not come waits, and comes out on its day by itself. What you change once it is out is shown as an edit.',
    renamed:
      'If you rename a post that is published, add a line “moved-from: [its old file name, without .md]” below the title. Old links then lead to the new page.',
    check:
      'If something is wrong with it, you are told which line and what to do. Everything else is published meanwhile.',
  },
  report: {
    heading: 'How to report on a promise',
    intro: 'A report is a few lines at the top of a post. Name the promise by its file name and say how things are.',
    sample:
      '---\ntitle: The roof is tight\nreports:\n  - milestone: roof\n    state: reached\n    so-far:\n      slates: 1200\n    spent: 3150\n    note: Two weeks early, because it did not rain.\n---',
    states:
      'The state is one of: under-way, reached, partly-reached, not-reached, stopped. Numbers are totals to date, so the newest report counts.',
    corrected:
      'A figure that was wrong may be put right at any time. The post, the promise and the timeline then say what it was before; nobody takes it amiss.',
    leave: 'Leave out what you do not know. It then reads “not yet reported”, which is not the same as nothing.',
    failed: 'When something did not work, say so and what you learnt. That counts as a result here.',
    'learning-sample':
      'learning:\n  - id: posters\n    tried: We asked for helpers on posters.\n    happened: Nobody came. Three came after a knock on the door.\n    next: We knock.\n    worked: partly',
    builds:
      'With an “id”, others can build on it. They write “builds-on” with your organisation and that id, and each page then names the other.',
  },
  change: {
    heading: 'How to change a promise',
    intro:
      'The first promise stays where it is, and is shown also when its file is broken or removed. Add a revision to its file: the day, the reason, what is new, and which funders agreed.',
    sample:
      'revisions:\n  - date: 2026-06-08\n    reason: The survey of the roof is in November.\n    agreed-with: [valley-foundation]\n    due: 2027-02-26',
    soon: 'Write it down soon: within a week it counts as said on its day. Later, the page also says when it was written down.',
    agreed: 'It holds once every funder of the grant has agreed. Until then it is shown as proposed.',
    away: 'If a file was gone for a while, add a revision that says why when it comes back, or later one with a reason alone.',
    word: 'What a funder agreed to is “according to” the organisation until the funder says so itself.',
  },
  answer: {
    heading: 'When to report, and how funders answer',
    rhythm:
      'How often a funder wants to hear of a grant follows from its size. Your organisation’s page shows what comes next. A post that reports on a promise of the grant is enough, and one post answers every funder.',
    pause:
      'If you have to stop for a while, write a pause with its reason into organisation.md. It stops the reporting clock; the days of promises stay.',
    'pause-sample': 'pauses:\n  - from: 2026-01-05\n    until: 2026-03-01\n    reason: Our one paid worker is ill.',
    renamed:
      'If a funder’s folder gets another name, move all of it at once. What the funder said and was asked then stays with it.',
    funder:
      'A funder answers in its own folder, so that nobody can speak for another: a text file in “replies”, named after its day. It names the post, and the change of a promise that it confirms or declines by the day of its revision. It stays with the promise when that is renamed.',
    sample:
      '---\nto: riverside/2026-06-10-the-survey\nconfirms: riverside/roof/2026-06-08\nuse: We read it at our July meeting.\n---\n\nThank you for telling us before the day.',
  },
  photos: {
    heading: 'Photos',
    intro:
      'Put a photo beside the post, in a folder of its own with the text, and name it in the text. In square brackets, say what is to be seen for those who cannot see it.',
    sample: '![Four people on a roof, one waves with a slate](./roof.jpg)',
    kinds:
      'JPEG, PNG, WebP and GIF work. If your phone makes HEIC, set its camera to “most compatible”, or send yourself the photo by e-mail: it mostly becomes a JPEG.',
    safe: 'Photos are turned upright and made smaller. Everything hidden in them, such as the place where they were taken, is removed before they are published. It stays in the file you added.',
    people: 'Ask people before you show them, and ask parents before you show children.',
    note: 'Write down what they said in a file beside the photo, named like it with “.yaml” behind: roof.jpg.yaml. What to read aloud, a caption and who took it can stand there, too. Everything in it may be left out.',
    'note-sample':
      'alt: Four people on a roof, one waves with a slate\ncaption: The last slate\ncredit: Ana Price\ntaken: 2026-05-09\nconsent: given\nchildren: true\nreview-by: 2027-05-01',
    consent:
      'Consent is one of: none-needed, given, limited, withdrawn. A limited photo is on the page of its own text and nowhere else. A withdrawn one is not shown anywhere; nor is one whose day “review-by” has come, until somebody asks again and writes a later day. A short note then stands in its place. Children are shown only with consent and such a day. Where a picture only decorates, write “decorative: true” in place of the words.',
    purge:
      'A photo that is not shown is still in the git repository, with all of its past, and whoever has a copy of that has the photo. To take it out for good, remove the file and rewrite the history with “git filter-repo --invert-paths --path” and the path of the photo, push that by force, and ask everybody with a copy to fetch it anew. Keep the note beside it, so that the text still says why nothing is there.',
  },
  components: {
    heading: 'Stories with pictures',
    intro:
      'In a text you can place more than words. Each of these begins with a line of three colons and its name, and ends with three colons on a line of their own. In a file that ends in .mdx you can write the second form instead; it means the same.',
    nested: 'One may stand inside another: give the outer one four colons.',
    names: {
      Figure: 'A picture with a caption. With “wide” it is as wide as the screen.',
      Gallery: 'Several pictures side by side. What stands in quotation marks is the caption.',
      BeforeAfter:
        'Two pictures of the same place, with their days. A slider shows more of the one or of the other; on paper they stand one below the other.',
      Story:
        'A picture that stays while the words beside it pass. Each paragraph is a step, and each further picture begins a new scene. On a phone it is a plain sequence.',
      Audio:
        'A sound from a file beside the text, such as an interview. What is said in it stands inside; without that it is not published. MP3, M4A, Ogg and WAV work, with 25 megabytes at most. What the file says of who made it, where and with what is removed, as from photos, and a note beside it (roof.mp3.yaml) has the consent of whoever speaks.',
      Video:
        'A film likewise, as MP4 or WebM. Its captions are a file beside it (WebVTT), or what is said and done stands inside. The poster is a picture that is shown until somebody plays it.',
      Quote: 'What somebody said. Ask first, and write that consent was given.',
      Progress: 'How a promise stands. Name it by its file name.',
      Learning:
        'What you learnt, where it happened. For the list of everything that was learnt, write it at the top of the post, too.',
    },
    optional: 'You can add: {attributes}',
  },
  search: {
    heading: 'How to find something',
    intro:
      'Type a few words at “Search”. Accents and capitals do not matter, endings hardly do, and one slip in a longer word is forgiven.',
    without: 'A minus before a word leaves out what has it: roof -hall',
    narrow:
      'Results can be narrowed down by what they are, whose they are, theme, funder, year and language. The address of the page carries it all, so that you can send it to somebody.',
    private:
      'Your own device searches. What you type is sent to nobody; only the parts of the index that may have it are fetched.',
  },
  news: {
    heading: 'How to hear of news, and tell others',
    follow:
      '“Follow” shows how to hear of what is new: everything, or one organisation, promise, theme, place or language.',
    digest:
      'What each week and each month brought stands on one page, and as plain text that you can send to your neighbours by e-mail. That page says how:',
  },
  paper: {
    heading: 'Print it, or take it along',
    print:
      'The page of a grant, an organisation, a programme or a funder becomes a report when your browser prints it, or saves it as PDF: with a cover, contents and numbered pages. Each link has a number there, and a list at the end says where it leads.',
    data: 'Each of these pages, and each promise, post, theme and place, has its data beside it, for whoever builds something of their own. What the data means stands here:',
  },
  standings: {
    heading: 'What the words mean',
    intro: 'Nobody writes these words by hand. They follow from the dates and the reports.',
    reached: 'What was promised has happened.',
    'partly-reached': 'Some of it has happened, and it is over.',
    'not-reached-learnt': 'It did not happen. What was learnt from it is written down.',
    'not-reached-no-account': 'It did not happen, and nobody has yet written down what was learnt.',
    stopped: 'It was given up on the way.',
    withdrawn: 'The promise was taken back, with a reason.',
    late: 'The day has passed, and no final report has come.',
    'under-way': 'Somebody has reported that it has begun.',
    planned: 'The day is still ahead, and no report has come yet.',
    moved: 'Where a due day has moved, the first one is shown beside it, with the reason.',
  },
  privacy: {
    heading: 'What we know about you',
    cookies:
      'Nothing. These pages set no cookies, count nobody, and load nothing from anywhere else. They run programs in your browser in three places alone: to search, to find a feed in the list, and to compare two pictures. None of them tells anybody anything.',
    contact:
      'The only contact data shown is the address that an organisation gives for replies. Telephone numbers and addresses of people are not published.',
    erase:
      'If you are shown here and do not want to be, write to the organisation. It can take the text or photo away.',
  },
  trouble: {
    heading: 'When something is wrong with a file',
    link: 'Every problem has a name. This list says what each means and what to do:',
    intro:
      'When a file has a problem, you are told its name, the line and what to do. Here are all of them, with what happens to the file meanwhile.',
    'left-out': 'The file is left out until this is mended. Everything else is published.',
    'published-without': 'The page is published without this part.',
    notice: 'It is published as it is. This is only to let you know.',
    bad: 'Instead of',
    good: 'write',
  },
} as const;
