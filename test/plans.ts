import fc from 'fast-check'

/** The prescribed texts. */
export const plural =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
export const singular = plural.replace('These statements have', 'This statement has')

/** A page as its writer means it: which claim has which mark, which mark opens which note. */
export interface Plan {
  readonly format: 'txt' | 'md' | 'html'
  readonly claims: readonly {
    readonly text: string
    readonly mark: string | null
    readonly dress: number
    readonly end: number
  }[]
  readonly mark: string | null
  readonly disclaimer: string | null
  readonly cut: number
  readonly others: readonly {readonly mark: string; readonly text: string}[]
}

const claims = [
  'Supports memory',
  'Promotes restful sleep',
  'Helps maintain healthy joints',
  'Supports a calm mood',
  'Helps maintain normal energy metabolism',
  'Supports healthy digestion'
]
const notes = [
  'Percent Daily Values are based on a 2,000 calorie diet.',
  'Individual results may vary.',
  'Offer ends in June.',
  'Picked by hand in the first week of May.',
  'Quiet Harbor is a trademark of Quiet Harbor Teas.'
]
const symbols = ['*', '†', '‡', '§', '**', '††', '¶', '#1', '#2', '[3]', '(4)']

/** Pages whose every tie holds; `spare` is a mark that none of them has. */
export const plans = fc
  .record({
    format: fc.constantFrom('txt', 'md', 'html') as fc.Arbitrary<Plan['format']>,
    texts: fc.uniqueArray(fc.constantFrom(...claims), {minLength: 2, maxLength: 5}),
    dresses: fc.array(fc.nat(19), {minLength: 5, maxLength: 5}),
    ends: fc.array(fc.nat(3), {minLength: 5, maxLength: 5}),
    marks: fc.uniqueArray(fc.constantFrom(...symbols), {
      minLength: 5,
      maxLength: 5,
      selector: (one) => one.replace(/\D/g, '') || one
    }),
    others: fc.uniqueArray(fc.constantFrom(...notes), {maxLength: 3}),
    cut: fc.nat(26)
  })
  .map(({format, texts, dresses, ends, marks, others, cut}): Plan & {spare: string} => ({
    format,
    claims: texts.map((text, at) => ({text, mark: marks[0]!, dress: dresses[at]!, end: ends[at]!})),
    mark: marks[0]!,
    disclaimer: plural,
    cut,
    others: others.map((text, at) => ({mark: marks[at + 1]!, text})),
    spare: marks[4]!
  }))

/** A mark as a format writes it; a number with `#` is raised. */
export function written(mark: string, format: Plan['format'], dress: number): string {
  const raised = mark.startsWith('#') ? mark.slice(1) : undefined
  if (raised !== undefined) return format === 'txt' ? '⁰¹²³⁴⁵'[Number(raised)]! : `<sup>${raised}</sup>`
  if (format === 'md') return mark.replace(/[*[]/g, '\\$&')
  return format === 'html' && dress % 3 === 0 && !/[[(]/.test(mark)
    ? `<sup>${mark.replace(/\*/g, '&#42;')}</sup>`
    : mark
}

function claimLine({text, mark, dress, end}: Plan['claims'][number], format: Plan['format']): string {
  const sign = mark === null ? '' : written(mark, format, dress)
  const sentence =
    end === 0
      ? `${text}${sign}`
      : end === 1
        ? `${text}.${sign}`
        : end === 2
          ? `${text}${sign}.`
          : `Sold in tins. ${text}.${sign}`
  if (format === 'txt') return dress % 2 ? `- ${sentence}` : sentence
  if (format === 'md')
    return (
      ['', '- ', '> ', '## ', '1. ', '> - ', '- > ', '- Also:\n  - ', '> ### ', '1. - '][dress % 10]! +
      (dress >= 10 && end < 3 ? `**${text}**${sentence.slice(text.length)}` : sentence)
    )
  const bold = dress >= 10 && end < 3 ? `<b>${text}</b>${sentence.slice(text.length)}` : sentence
  const [open, close] = [
    ['<p>', '</p>'],
    ['<ul><li>', '</ul>'],
    ['<h3>', '</h3>'],
    ['<table><tr><td>', '</table>'],
    ['<div><span>', '</span></div>'],
    ['<blockquote><ul><li><p>', '</ul></blockquote>'],
    ['<section><div><p>', '</div></section>'],
    ['<table><tr><td><ol><li>', '</ol></table>'],
    ['<dl><dt>Tea<dd>', '</dl>'],
    ['<details><summary>More</summary><figure><figcaption>', '</figcaption></figure></details>']
  ][dress % 10]!
  return `${open}${bold}${close}`
}

/** The page's source. */
export function page({format, claims: all, mark, disclaimer, cut, others}: Plan): string {
  const note = (sign: string | null, text: string) => `${sign === null ? '' : written(sign, format, cut)}${text}`
  const words = disclaimer?.split(' ') ?? []
  const isCut = cut > 2 && cut < words.length - 1
  const gap = format === 'html' ? '<br>' : '\n'
  const text = isCut ? `${words.slice(0, cut).join(' ')}${gap}${words.slice(cut).join(' ')}` : words.join(' ')
  const lines = [
    ...all.flatMap((claim) => [claimLine(claim, format), paragraph('Roasted in small batches.', format)]),
    ...others.map((other) => paragraph(`Ships in a jar${written(other.mark, format, 1)}`, format)),
    ...(disclaimer === null ? [] : [paragraph(note(mark, text), format)]),
    ...others.map((other) => paragraph(note(other.mark, other.text), format))
  ]
  return lines.join(format === 'html' ? '\n' : '\n\n')
}

/** A paragraph of a format. */
export function paragraph(text: string, format: Plan['format']): string {
  return format === 'html' ? `<p>${text}</p>` : text
}

/** Index of the claim of a plan that is changed. */
export function oneOf({claims: all, cut}: Plan): number {
  return cut % all.length
}

/** The plan with another mark behind one of its claims, or none. */
export function withMark(plan: Plan, mark: string | null): Plan {
  const at = oneOf(plan)
  return {...plan, claims: plan.claims.map((claim, index) => (index === at ? {...claim, mark} : claim))}
}
