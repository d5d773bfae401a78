const parts = new Map<string, string>();

/** Printed once a thread for each `key`, which names all that the part shows. */
export async function keptPart(key: string, print: () => Promise<string>): Promise<string> {
  const kept = parts.get(key);
  if (kept !== undefined) return kept;
  const part = await print();
  parts.set(key, part);
  return part;
}
