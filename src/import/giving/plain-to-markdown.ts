// Words that were never meant as Markdown, written so that they read back as they were.

/** Lines and paragraphs stay. Whole addresses become text, too: nobody looked at where they lead. */
export function plainToMarkdown(text: string): string {
  return text.split('\n').map(escapedLine).join('\n');
}

function escapedLine(line: string): string {
  return line
    .replace(/[\\`*<>[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[#\p{L}\p{N}])/gu, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
