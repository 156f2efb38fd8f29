/**
 * The targets of issues 2 and 3, from the medians of a run: `whole` by case and name, `steady` from one warm process,
 * `lexicon` from warm processes with a pack as it is and with twice its words. Each says
 * what is wanted, what was reached, and whether it is met.
 */
export function targetsOf({whole, steady, lexicon}) {
  const many = whole.articles
  const ours = many.get('claimlint')
  const faster = (name, least) => {
    const ratio = many.get(name).seconds / ours.seconds
    return {
      wanted: `1,000 articles: at least ${least} × as fast as ${name}`,
      reached: times(ratio),
      met: ratio >= least
    }
  }
  const slower = (wanted, ratio, most) => ({
    wanted: `${wanted} at most ${most} ×`,
    reached: times(ratio),
    met: ratio <= most
  })
  const page = whole.page
  const peak = ours.peak / 1e6
  return [
    faster('alex', 20),
    faster('textlint, 4 rules', 20),
    faster('remark + gfm + retext', 4),
    slower('one page of 10 KB beside node -e 0:', page.get('claimlint').seconds / page.get('node -e 0').seconds, 2),
    slower(
      '2 MB of text beside 1 MB, whole process:',
      whole.text.get('claimlint, 2 MB').seconds / whole.text.get('claimlint, 1 MB').seconds,
      2.3
    ),
    slower('2 MB of text beside 1 MB, warm:', steady.text2 / steady.text1, 2.3),
    slower('twice the words in the lexicon, warm:', lexicon.twice / lexicon.once, 1.1),
    {wanted: '1,000 articles: peak memory at most 110 MB', reached: `${peak.toFixed(0)} MB`, met: peak <= 110}
  ]
}

/** A ratio as the tables print it. */
export function times(ratio) {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`
}
