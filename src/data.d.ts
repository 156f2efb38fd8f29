declare module '#data/index' {
  import type {Language} from './language.js'
  import type {Ruleset} from './ruleset.js'
  export const concepts: readonly string[]
  export const rulesets: Readonly<Record<string, () => Promise<{default: Ruleset}>>>
  export const tongues: () => Promise<{default: Readonly<Record<string, string>>}>
  /** Conjunctions by language, with a blank between them, that a lost blank joins to the word before. */
  export const joining: () => Promise<{default: Readonly<Record<string, string>>}>
  export const languages: Readonly<Record<string, () => Promise<{default: Language}>>>
}
