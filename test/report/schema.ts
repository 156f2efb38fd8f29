import {readFileSync} from 'node:fs'
import {Ajv, type ValidateFunction} from 'ajv'

/**
 * A validator of the shipped schema (`check`, `classify`, `parity`) that also refuses fields which the schema does not name: a
 * reader may meet new fields, our own output may not have undocumented ones.
 */
export function strictSchema(name: 'check' | 'classify' | 'parity'): ValidateFunction {
  const schema = JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8'))
  close(schema)
  return new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema)
}

function close(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  // A branch of `if` names no type, and is no whole object.
  if ('properties' in node && 'type' in node && !('additionalProperties' in node)) {
    Object.assign(node, {additionalProperties: false})
  }
  for (const value of Object.values(node)) close(value)
}
