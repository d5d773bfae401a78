import type { ComponentName } from '../model/component.ts';
import { faultAt, writtenName } from './component-attributes.ts';
import type { Component } from './parse-body.ts';
import type { BodyFault } from './settle-tree.ts';

/** A component without what it is for: what is inside is published, and not as one. */
export function incomplete(
  node: Component,
  name: ComponentName,
  needs: 'picture' | 'two-pictures' | 'words',
): BodyFault {
  return faultAt(node, { code: 'incomplete-component', values: { component: writtenName(node, name), needs } });
}
