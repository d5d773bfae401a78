// Takes git's NUL-separated output apart. What a token means follows from its place alone: names may hold anything else.

/** Hands over each token as its bytes, which are valid until the call returns. */
export function nulTokens(take: (token: Buffer) => void): (part: Buffer) => void {
  let rest: Buffer[] = [];
  return (part) => {
    let from = 0;
    for (let end = part.indexOf(0); end >= 0; end = part.indexOf(0, from)) {
      const piece = part.subarray(from, end);
      take(rest.length === 0 ? piece : Buffer.concat([...rest, piece]));
      rest = [];
      from = end + 1;
    }
    if (from < part.length) rest.push(part.subarray(from));
  };
}
