// Names of elements, and what is done about them.

/** Elements that run, ask or embed something, or say something of the page. */
export const unsafe = new Set(
  'script style form button select textarea input applet frame frameset base link meta svg math template noscript dialog portal title'.split(
    ' ',
  ),
);

export const media = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

/** Every name of HTML's, former ones too. Any other was hardly meant as an element: `Dear <Name>`. */
export const isHtml = new Set(
  `a abbr acronym address area article aside b basefont bdi bdo bgsound big blink blockquote body br canvas caption center
  cite code col colgroup data datalist dd del details dfn dir div dl dt em fieldset figcaption figure font footer h1 h2 h3
  h4 h5 h6 head header hgroup hr html i image img ins kbd label legend li listing main map mark marquee menu meter nav
  nobr noembed noframes ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp search
  section slot small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var wbr
  xmp`.split(/\s+/),
);
