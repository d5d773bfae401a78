// The one program that a page may bring, and only where two pictures of a place are compared: they lie on each other, and
// a slider shows more of the one or of the other. Where no program runs, the styles leave them one below the other.
for (const pair of document.querySelectorAll('.slides')) {
  const slider = pair.querySelector('input');
  const show = () => pair.style.setProperty('--shown', `${slider.value}%`);
  slider.addEventListener('input', show);
  show();
}
