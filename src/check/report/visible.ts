// What authors wrote is printed in terminals and build logs, which obey some characters: here all of them can be seen
// and none is obeyed.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const obeyed = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** GitHub's and Azure's runners look for `##[` and `##vso[` anywhere in a line. */
const runnerMark = /##(?=\[|vso\[)/g;

export function visible(text: string): string {
  return text.replace(obeyed, shown).replace(runnerMark, '# #');
}

/** JSON that says the same, with every such character written as an escape. */
export function visibleJson(json: string): string {
  return json.replace(obeyed, (found) => (found === '\n' ? found : escaped(found))).replace(runnerMark, '#\\u0023');
}

/** ␛ for the escape character, ‹U+202E› for what has no picture. */
function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
