import type {Language} from '../language.js'
import type {Page} from '../types.js'
import type {Facts} from './facts.js'
import {type FindOptions, readPage} from './reading.js'

export type {Claim, Facts, Mark, Note, Stance} from './facts.js'
export {type Link, leadsOf, linksOf} from './links.js'
export {type FindOptions, type Reading, readPage, type Tongues} from './reading.js'
export {wholePage} from './whole.js'
export {type Read, readBlock, type Word} from './words.js'

/** The claims, marks and notes of a page, by the words of a language. */
export function findFacts(page: Page, language: Language, options?: FindOptions): Facts {
  return readPage(page, language, options).facts
}
