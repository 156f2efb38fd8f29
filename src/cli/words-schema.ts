import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {isMap, isScalar, parseDocument, type YAMLMap} from 'yaml'
import {roles} from '../language.js'

const concepts = new URL('../../rulesets/concepts.yml', import.meta.url)
/** Where the schema of word lists is kept. */
export const wordsSchemaFile = new URL('../../schema/words.json', import.meta.url)

interface Schema {
  description?: string
  properties?: Record<string, unknown>
  [key: string]: unknown
}

const roleNotes: Readonly<Record<(typeof roles)[number], string>> = {
  verb: 'acts on what follows; its forms are made by the paradigms, or listed: "give = gives / gave / giving"',
  noun: 'names the effect: "relief"',
  adjective: 'qualifies what follows at once: "soothing"',
  before: 'opens what follows: "good for"',
  term: 'any other word'
}

/** The JSON Schema of a pack's word lists: each concept with its meaning, so that an editor can complete and explain it. */
export function wordsSchema(): string {
  const {contents} = parseDocument(readFileSync(concepts, 'utf8'))
  const properties = isMap(contents) ? belowOf(contents) : {}
  const roleLists = Object.fromEntries(
    roles.map((role) => [role, {description: roleNotes[role], $ref: '#/definitions/words'}])
  )
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:claimlint:words:1',
    title: 'A word list of a language pack',
    description: 'Words under the concept that they mean. Written by `npm run docs` from rulesets/concepts.yml.',
    type: 'object',
    properties,
    additionalProperties: {$ref: '#/definitions/node'},
    definitions: {
      words: {
        description: 'A word or phrase a line; "=" before it keeps it in that form; "…" stands for other words inside.',
        type: 'array',
        items: {type: ['string', 'number', 'boolean']}
      },
      node: {
        anyOf: [
          {$ref: '#/definitions/words'},
          {type: 'object', properties: roleLists, additionalProperties: {$ref: '#/definitions/node'}}
        ]
      }
    }
  }
  return `${JSON.stringify(schema, null, 1)}\n`
}

/** The schemas of the concepts below one. */
function belowOf(map: YAMLMap): Record<string, Schema> {
  const found: Record<string, Schema> = {}
  for (const {key, value} of map.items) {
    const name = String(isScalar(key) ? key.value : key)
    if (name === 'is') continue
    if (isScalar(value)) found[name] = {description: String(value.value), $ref: '#/definitions/node'}
    else if (isMap(value)) {
      const own = value.get('is')
      const properties = belowOf(value)
      found[name] = {
        ...(typeof own === 'string' ? {description: own} : {}),
        anyOf: [
          {$ref: '#/definitions/words'},
          {
            type: 'object',
            properties: {...rolesIn(properties), ...properties},
            additionalProperties: {$ref: '#/definitions/node'}
          }
        ]
      }
    }
  }
  return found
}

/** The roles that words of a concept can have, but those that are the names of concepts below it. */
function rolesIn(properties: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const own = roles.filter((role) => !Object.hasOwn(properties, role))
  return Object.fromEntries(own.map((role) => [role, {$ref: '#/definitions/words'}]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(wordsSchemaFile, wordsSchema())
