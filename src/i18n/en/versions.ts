// What something said before, and how it was edited.
export const versions = {
  versions: {
    edited: { one: 'Edited on {day}', '=2': 'Edited twice, last on {day}', other: 'Edited {n} times, last on {day}' },
    'edited-on': 'Edited on {day}',
    'edited-by': 'Edited on {day} by {author}',
    'of-post': '{organisation}: {post}',
    key: 'What was taken away is struck out. What was added is underlined.',
    removed: 'Taken away:',
    added: 'Added:',
    'left-out': { one: '[… {n} character …]', other: '[… {n} characters …]' },
    title: 'Title',
    text: 'Text',
    'same-words': 'The title and the text stayed as they were. Something in the lines above the text changed.',
    'not-readable': 'One of the two versions cannot be read, so they cannot be compared.',
    older: { one: 'One older edit is not shown here.', other: '{n} older edits are not shown here.' },
    'as-git-says': 'Days and names are those that git has.',
  },
} as const;
