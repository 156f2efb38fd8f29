import {faultsOf, judgePage} from '../../src/check/index.js'
import {casesOf} from '../../src/examples.js'
import {findFacts, linksOf} from '../../src/find/index.js'
import type {Language} from '../../src/language.js'
import {Prose} from '../../src/prose.js'
import {loadReader} from '../../src/read/index.js'
import type {Ruleset} from '../../src/ruleset.js'

/** What a ruleset makes of an example, as far as the example asserts it. */
export type Outcome = (ruleset: Ruleset) => string

/** The examples of a ruleset's rules and kinds, read once: what is found in them does not hang on the law. */
export async function outcomesOf(ruleset: Ruleset, language: Language): Promise<Outcome[]> {
  const reader = await loadReader('markdown')
  const read = async (text: string) =>
    (await reader(Prose.of(text))).map((page) => {
      const facts = findFacts(page, language)
      return {page, facts, links: linksOf(page, facts)}
    })
  const outcomes: Outcome[] = []
  for (const {id, examples, grades} of ruleset.rules) {
    const sets = [
      ['', examples] as const,
      ...Object.entries(grades).map(([grade, own]) => [grade, own.examples ?? {}] as const)
    ]
    for (const [grade, set] of sets) {
      for (const {text, wanted} of casesOf(set)) {
        const pages = await read(text)
        outcomes.push((law) =>
          pages
            .flatMap(({page, facts, links}) => faultsOf(judgePage(page, facts, links, law)))
            .filter(({rule}) => rule.id === id)
            .filter(({fault}) => wanted.length === 0 || grade === '' || fault.grade === grade)
            .map(({fault}) => `${fault.block}:${fault.span.start}-${fault.span.end}`)
            .join()
        )
      }
    }
  }
  for (const kind of ruleset.kinds) {
    for (const {text} of casesOf(kind.examples ?? {})) {
      const pages = await read(text)
      outcomes.push((law) =>
        pages
          .flatMap(({page, facts, links}) => [...judgePage(page, facts, links, law).verdicts])
          .flatMap(([claim, verdict]) => (verdict.kind === kind.id ? [`${claim.block}:${claim.start}`] : []))
          .join()
      )
    }
  }
  return outcomes
}
