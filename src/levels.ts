import type {Grading, Rule, Ruleset} from './ruleset.js'
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

function mapGrades({grades}: Rule, change: (grade: Grading) => Grading): Rule['grades'] {
  return Object.fromEntries(Object.entries(grades).map(([key, grade]) => [key, change(grade)]))
}
