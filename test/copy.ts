import fc from 'fast-check'

const claims = [
  'Supports memory',
  'Promotes restful sleep',
  'Helps maintain healthy joints',
  'Cures the common cold',
  'Our tea lowers blood pressure',
  'For the relief of occasional sleeplessness',
  'Zinc contributes to a normal immune function',
  'A natural antiviral blend',
  'Joint health support'
]
const neutral = [
  'Sixty capsules in a glass jar',
  'We roast our own beans in small batches',
  'Ask your doctor before use if you have diabetes',
  'Made in an FDA-registered facility',
  'Is it vegan? Yes',
  'The jar weighs 3.5 oz, e.g. with its lid',
  'Prevents caking in damp weather'
]
const statement = [
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease'
]
const mark = fc.constantFrom('', '*', '†', '**', '[1]', '¹', '*†')

/** A paragraph of copy on one line: claims and other sentences, with marks before and after the full stop. */
export const copy: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(fc.constantFrom(...claims, ...neutral, ...statement), mark, fc.constantFrom('.', '!', ''), fc.boolean())
      .map(([text, sign, stop, inside]) => (inside ? `${text}${sign}${stop}` : `${text}${stop}${sign}`)),
    {minLength: 1, maxLength: 6}
  )
  .map((sentences) => sentences.join(' '))
