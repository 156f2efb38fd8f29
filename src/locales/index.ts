import {en} from './en.js'
import {sv} from './sv.js'
import type {Words} from './types.js'

export type {Words} from './types.js'

/** What reports say, by the languages that they can say it in. */
export const locales: Readonly<Record<'en' | 'sv', Words>> = {en, sv}

/** A language that reports are written in. */
export type Locale = keyof typeof locales

/** The words of reports in a language; English where it is none of theirs. */
export function wordsIn(locale: Locale = 'en'): Words {
  return locales[locale] ?? en
}
