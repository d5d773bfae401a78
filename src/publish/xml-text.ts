// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Text without what XML 1.0 forbids or discourages (Fifth Edition, 2.2), lone surrogates made visible as U+FFFD. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(forbidden, '');
}
