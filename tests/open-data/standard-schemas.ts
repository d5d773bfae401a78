// The schemas of the standards, which are no part of the project: tests that need them are passed over where they are not.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { ErrorObject, ValidateFunction } from 'ajv';

const folder = resolve('../shared/corpus/schemas');

export const areThere = existsSync(folder);

/** The schema of a package of 360Giving grants, and that of each of them. */
export function givingPackage(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const grant = schema('360giving/360-giving-schema.json');
  ajv.addSchema(grant);
  // The package of 1.4.3 asks for the grants of 1.4.2, which is the same schema by another name.
  const { $id: _, ...unnamed } = grant;
  ajv.addSchema(unnamed, String(grant['$id']).replace('1.4.3', '1.4.2'));
  return ajv.compile(schema('360giving/360-giving-package-schema.json'));
}

export function projectPackage(): ValidateFunction {
  const ajv = new Ajv04.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(schema('oc4ids/project-schema.json'));
  return ajv.compile(schema('oc4ids/project-package-schema.json'));
}

/** Of our own tables. */
export function ownSchema(written: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(written);
}

/** In words; none where it is valid. */
export function errorsOf(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }: ErrorObject) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

function schema(file: string): Record<string, unknown> {
  // 360Giving names its dialect with `http:`, which is not how the dialect calls itself.
  const text = readFileSync(join(folder, file), 'utf8').replace(
    'http://json-schema.org/draft/2020',
    'https://json-schema.org/draft/2020',
  );
  return JSON.parse(text) as Record<string, unknown>;
}
