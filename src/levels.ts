import type {Grading, Rule, Ruleset, RuleTexts} from './ruleset.js'
import type {Severity} from './types.js'

/** A ruleset as its law was read on a day (`2025-06-30`): what was graver, or less grave, before a change is so again. */
export function rulesetAsOf(ruleset: Ruleset, day: string): Ruleset {
  return {
    ...ruleset,
    rules: ruleset.rules.map((rule) => ({...rule, grades: mapGrades(rule, (grade) => asOf(grade, day))}))
  }
}

function asOf(grade: Grading, day: string): Grading {
  return grade.earlier && day < grade.earlier.before ? {...grade, severity: grade.earlier.severity} : grade
}

/** A ruleset with one of its rules at another level, whatever sort of fault it finds, or `off`. */
export function rulesetWith(ruleset: Ruleset, id: string, level: Severity | 'off'): Ruleset {
  const change = (rule: Rule): Rule =>
    level === 'off'
      ? {...rule, off: true}
      : {...rule, severity: level, grades: mapGrades(rule, (grade) => ({...grade, severity: level}))}
  return {...ruleset, rules: ruleset.rules.map((rule) => (rule.id === id ? change(rule) : rule))}
}

/** A ruleset that says everything in one language; what it has no text for in that, as its rules have it. */
export function rulesetIn(ruleset: Ruleset, locale: string): Ruleset {
  const texts = ruleset.locales?.[locale]
  return {
    ...ruleset,
    name: texts?.name ?? ruleset.name,
    kinds: ruleset.kinds.map((kind) => ({...kind, means: texts?.kinds[kind.id] ?? kind.means})),
    rules: ruleset.rules.map((rule) => ruleIn(rule, locale, texts?.rules[rule.id]))
  }
}

function ruleIn(rule: Rule, locale: string, texts?: RuleTexts): Rule {
  const only = <T>(all: Readonly<Record<string, T>>, own?: T) => {
    const text = own ?? all[locale] ?? Object.values(all)[0]
    return text === undefined ? all : {[locale]: text}
  }
  const words = {...(rule.words[locale] ?? Object.values(rule.words)[0]), ...texts?.words}
  return {
    ...rule,
    message: only(rule.message, texts?.message),
    words: {[locale]: words},
    why: texts?.why ?? rule.why,
    grades: Object.fromEntries(
      Object.entries(rule.grades).map(([key, grade]) => {
        const own = texts?.grades[key]
        const title = own?.title ?? grade.title
        const message = grade.message && only(grade.message, own?.message)
        return [key, {...grade, ...(title ? {title} : {}), ...(message ? {message} : {})}]
      })
    )
  }
}

function mapGrades({grades}: Rule, change: (grade: Grading) => Grading): Rule['grades'] {
  return Object.fromEntries(Object.entries(grades).map(([key, grade]) => [key, change(grade)]))
}
