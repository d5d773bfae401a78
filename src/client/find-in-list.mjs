// Leaves of a long list what has the words that somebody types. Without it, the list is whole, and the browser finds words.
// What a large site does not list is looked for in a file that names it all, fetched when somebody types.
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const mostMore = 40;

for (const field of document.querySelectorAll('[data-finds]')) {
  const items = [...document.querySelectorAll(field.dataset.finds)].map(listed);
  const more = document.getElementById('found-more');
  let others;
  field.closest('[hidden]').hidden = false;
  field.addEventListener('input', async () => {
    const typed = field.value;
    const words = folded(typed).split(/\s+/).filter(Boolean);
    const has = (text) => words.every((word) => text.includes(word));
    for (const item of items) show(item, has);
    for (const group of new Set(items.map(({ item }) => item.closest('section'))))
      group.hidden = group.querySelector('li:not([hidden])') === null;
    if (more && words.length > 0) {
      others ??= fetchFeeds(more.dataset.feeds);
      others.catch(() => (others = undefined));
      const found = (await others).filter(({ text }) => has(text)).slice(0, mostMore);
      if (field.value !== typed) return;
      more.replaceChildren(...found.map(({ link }) => link));
    } else more?.replaceChildren();
    const isNone = items.every(({ item }) => item.hidden) && !more?.hasChildNodes();
    document.getElementById('find-status').textContent = isNone ? field.dataset.none : '';
  });
}

/** An item, with those of a list within it, which have its words as well as their own. */
function listed(item) {
  const outer = item.parentElement.closest('li');
  const text = folded(ownText(item) + (outer ? ` ${ownText(outer)}` : ''));
  return { item, text, outer, details: item.querySelector('details') };
}

function ownText(item) {
  return [...item.children].map((child) => (child.localName === 'details' ? '' : child.textContent)).join(' ');
}

/** One that has the words has all of its own list, closed; else it is open where that has them. */
function show({ item, text, outer, details }, has) {
  const isFound = has(text);
  item.hidden = !isFound;
  if (details) details.open = false;
  if (isFound && outer?.hidden) {
    outer.hidden = false;
    outer.querySelector('details').open = true;
  }
}

/** Of an OPML file the feeds within others: those of grants and promises. */
async function fetchFeeds(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const outlines = new DOMParser()
    .parseFromString(await answer.text(), 'text/xml')
    .querySelectorAll('outline > outline[xmlUrl]');
  return [...outlines].map((outline) => {
    const group = outline.parentElement.getAttribute('text') ?? '';
    const link = document.createElement('li');
    const name = document.createElement('a');
    name.textContent = outline.getAttribute('text');
    name.href = new URL(outline.getAttribute('xmlUrl')).pathname;
    link.append(name);
    return { text: folded(`${name.textContent} ${group}`), link };
  });
}
