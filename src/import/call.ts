// The words of a template call: "a text", name="a text", name: "a text" and bare words.

export type Call = {
  readonly name: string;
  readonly positional: readonly string[];
  readonly named: Readonly<Record<string, string>>;
};

const word = /(?:([\w-]+)\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"'`|]+))/g;

/** `image "a.jpg" alt="A boat"` → its name and words. */
export function readCall(source: string): Call {
  const [, name = '', rest = ''] = /^\s*([\w.-]*)([\s\S]*)$/.exec(source) ?? [];
  const positional: string[] = [];
  const named: Record<string, string> = Object.create(null);
  for (const [, key, double, curly, single, back, bare] of rest.matchAll(word)) {
    const quoted = double ?? single;
    const value = quoted === undefined ? (curly ?? back ?? bare ?? '') : quoted.replace(/\\(["'\\])/g, '$1');
    if (key === undefined) positional.push(value);
    else named[key.toLowerCase()] = value;
  }
  return { name, positional, named };
}
