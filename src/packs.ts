import {languages} from '#data/index'
import type {Language} from './language.js'

/** Languages that are read with the pack of another where they have none. */
const kin: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb'}

/** The id of the pack that reads a language, by its BCP 47 tag (`sv-FI`, `en_US`); nothing where there is none. */
export function packIdOf(tag: string): string | undefined {
  const id = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  if (Object.hasOwn(languages, id)) return id
  const other = kin[id]
  return other !== undefined && Object.hasOwn(languages, other) ? other : undefined
}

/** A language pack by its tag (`en`, `en-US`). Throws where there is none. */
export async function loadLanguage(tag: string): Promise<Language> {
  const id = packIdOf(tag)
  const load = id === undefined ? undefined : languages[id]
  if (!load) {
    const mend = `use one of ${Object.keys(languages).join(', ')}`
    throw Object.assign(new Error(`there is no language pack for “${tag}”: ${mend}`), {code: 'no-language'})
  }
  return (await load()).default
}
