// Registers of charities and companies: their numbers by themselves, as 360Giving has them, and as identifiers.
// Reference: org-id.guide

/** The field of 360Giving in which a register's numbers stand. */
export type NumberField = 'charityNumber' | 'companyNumber';

type Register = {
  readonly field: NumberField;
  readonly prefix: string;
  /** A number of this register and no other; its first group stands behind the prefix. */
  readonly number: RegExp;
  /** Before the number where it stands without its prefix. */
  readonly mark?: string;
};

/** Societies of the Mutuals Public Register have an R behind their number. */
const registers: readonly Register[] = [
  { field: 'charityNumber', prefix: 'GB-CHC-', number: /^(\d{5,7}(?:-\d{1,3})?)$/ },
  { field: 'charityNumber', prefix: 'GB-SC-', number: /^(SC\d{6})$/ },
  { field: 'charityNumber', prefix: 'GB-NIC-', number: /^NIC?(\d{6})$/, mark: 'NIC' },
  { field: 'companyNumber', prefix: 'GB-MPR-', number: /^(\d{5}R)$/ },
  { field: 'companyNumber', prefix: 'GB-COH-', number: /^(\d{6,8}|[A-Z]{2}\d{6})$/ },
];

/** Nothing for `no` or `#`. */
export function registeredIdentifier(field: NumberField, written: string): string | undefined {
  const plain = written.toUpperCase().replace(/\s/g, '');
  for (const register of registers) {
    const number = register.field === field ? register.number.exec(plain)?.[1] : undefined;
    if (number !== undefined) return register.prefix + number;
  }
  return undefined;
}

/** As an organisation gives them back: who has a number beside its identifier, the first, says it there. */
export function numbersBeside([first, ...others]: readonly string[]): { readonly [field in NumberField]?: string } {
  return registeredNumbers([...others, ...(first === undefined ? [] : [first])]);
}

/** Of each field the first; what an identifier of a register was made of. */
export function registeredNumbers(identifiers: readonly string[]): { readonly [field in NumberField]?: string } {
  const found = identifiers.map(registeredNumber).filter((one) => one !== undefined);
  return Object.fromEntries(found.toReversed());
}

/** `charityNumber` of `GB-CHC-1117726`; undefined for an identifier of no register. */
export function numberField(identifier: string): NumberField | undefined {
  return registeredNumber(identifier)?.[0];
}

function registeredNumber(identifier: string): readonly [NumberField, string] | undefined {
  const plain = identifier.toUpperCase().replace(/\s/g, '');
  const register = registers.find(({ prefix }) => plain.startsWith(prefix) && plain !== prefix);
  if (!register) return undefined;
  const number = plain.slice(register.prefix.length);
  const { field, mark = '' } = register;
  return [field, number.startsWith(mark) ? number : mark + number];
}
