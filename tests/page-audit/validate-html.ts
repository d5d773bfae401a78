// The only door to html-validate: is a page what the HTML standard asks for?
import { readFile } from 'node:fs/promises';
import { type ConfigData, HtmlValidate } from 'html-validate';

/** The recommended rules. What is switched off, and why, stands beside it. */
const rules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // A title is its author's words and then the names of the organisation and the site; no standard limits it.
    'long-title': 'off',
  },
};

const validator = new HtmlValidate(rules);

/** One sentence a fault: file and line, rule, what is wrong. */
export async function validateHtml(file: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(await readFile(file, 'utf8'), file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId} ${message}`),
  );
}
