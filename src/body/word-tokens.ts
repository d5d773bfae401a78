// A text in the pieces that are compared: words with the space behind them, and every sign by itself.

/** Also for languages that write no spaces. The rules are those of no country. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Joined they are the text. */
export function wordTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const { segment } of segmenter.segment(text))
    if (/^[^\S\n]+$/.test(segment) && tokens.length > 0) tokens.push(`${tokens.pop()}${segment}`);
    else tokens.push(segment);
  return tokens;
}

/** Lines, each with its end. */
export function lineTokens(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
