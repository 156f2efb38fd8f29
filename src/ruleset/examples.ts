import type {Examples} from '../ruleset.js'
import {allow, type Mapping} from '../yaml.js'

/** Examples in each language; one that asserts nothing is refused. */
export function readExamples(all: Mapping, languages: readonly string[]): Examples {
  const examples: Record<string, {ok: string[]; flag: string[]}> = {}
  for (const language of languages) {
    if (!all.has(language)) all.fail(undefined, `examples in "${language}" are missing: write "ok" and "flag" lists`)
    const node = all.child(language)
    allow(node, ['ok', 'flag'])
    const [ok, flag] = [node.list('ok'), node.list('flag')]
    if (ok.length === 0 || flag.length === 0) node.fail(undefined, 'examples need at least one "ok" and one "flag"')
    for (const {value} of ok) {
      if (value.trim() === '') node.fail('ok', 'an example that is empty asserts nothing: write copy that has to pass')
      if (/[«»]/.test(value))
        node.fail('ok', `the example ${quoted(value)} says what is flagged: it belongs under "flag"`)
    }
    for (const {value} of flag) {
      if (!/«[^«»]+»/.test(value))
        node.fail('flag', `the example ${quoted(value)} does not say what is flagged: put «…» around the exact words`)
    }
    examples[language] = {ok: ok.map(({value}) => value), flag: flag.map(({value}) => value)}
  }
  return examples
}

/** An example's text without its quotes, and the stretches that they hold. */
export function unquote(example: string): {text: string; quotes: string[]} {
  return {
    text: example.replace(/[«»]/g, ''),
    quotes: [...example.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '')
  }
}

function quoted(example: string): string {
  return `"${example.length > 40 ? `${example.slice(0, 40)}…` : example}"`
}
