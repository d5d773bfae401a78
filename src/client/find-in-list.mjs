// Leaves of a long list what has the words that somebody types. Without it, the list is whole, and the browser finds words.
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

for (const field of document.querySelectorAll('[data-finds]')) {
  const items = [...document.querySelectorAll(field.dataset.finds)];
  const texts = items.map(({ textContent }) => folded(textContent));
  field.closest('[hidden]').hidden = false;
  field.addEventListener('input', () => {
    const words = folded(field.value).split(/\s+/);
    for (const [index, item] of items.entries()) item.hidden = !words.every((word) => texts[index].includes(word));
    for (const group of new Set(items.map((item) => item.closest('section'))))
      group.hidden = group.querySelector('li:not([hidden])') === null;
  });
}
