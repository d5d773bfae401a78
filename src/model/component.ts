// What an author may place in a text beside Markdown: one list for both spellings, for the problems and for the help.

/** What stands behind the name of an attribute; a list is of the words that it may be. */
export type AttributeRule = {
  readonly is: 'text' | 'day' | readonly string[];
  readonly needed?: true;
};

export type ComponentRule = {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** As the help shows it: attributes, and the lines inside. */
  readonly sample: { readonly attributes: Readonly<Record<string, string>>; readonly body: readonly string[] };
};

const text = { is: 'text' } as const;

export const components = {
  Figure: {
    attributes: { src: text, alt: text, caption: text, credit: text, wide: { is: ['yes', 'no'] } },
    sample: {
      attributes: { src: 'roof.jpg', alt: 'Four people on a roof', caption: 'The last slate', wide: 'yes' },
      body: [],
    },
  },
  Quote: {
    attributes: { by: text, consent: { is: ['given', 'yes'] } },
    sample: { attributes: { by: 'A neighbour', consent: 'given' }, body: ['It rained, and nobody fetched a bucket.'] },
  },
  Progress: {
    attributes: { milestone: { is: 'text', needed: true } },
    sample: { attributes: { milestone: 'roof' }, body: [] },
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as readonly ComponentName[];

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}

export function ruleOf(name: ComponentName): ComponentRule {
  return components[name];
}

/** `BeforeAfter` → `before-after`: as it is written behind three colons. */
export function directiveName(name: ComponentName): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
}

const byDirective = new Map(componentNames.map((name) => [directiveName(name), name]));

/** Capital letters do not matter: telephones write them by themselves. */
export function componentOfDirective(name: string): ComponentName | undefined {
  return byDirective.get(name.toLowerCase());
}
