// One repository has many addresses: with a user's name, through another door, with `.git` at its end.

/** `git@github.com:valley/content.git` and `https://github.com/valley/content` are both `github.com/valley/content`. */
export function repositoryName(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/(\.git)?\/*$/, '');
  const [, path] = /^[a-z][a-z0-9+.-]*:\/\/(.*)$/.exec(plain) ?? [];
  const named = (path ?? plain).replace(/^[^@/]*@/, '');
  // After a scheme a colon leads to a port, else to the path.
  return path === undefined ? named.replace(/^([^:/]+):\/*/, '$1/') : named.replace(/^([^:/]+):\d+(?=\/|$)/, '$1');
}
