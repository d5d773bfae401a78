// The one program that a page may bring, and only where two pictures of a place are compared: they lie on each other, and
// a slider shows more of the one or of the other. Without it, they stand one below the other.
for (const pair of document.querySelectorAll('.before-after')) {
  const slider = pair.querySelector('input');
  const show = () => pair.style.setProperty('--shown', `${slider.value}%`);
  slider.addEventListener('input', show);
  slider.closest('[hidden]').hidden = false;
  pair.classList.add('slides');
  show();
}
