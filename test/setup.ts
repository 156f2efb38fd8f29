import fc from 'fast-check'

/** Random tests draw the same documents in each run, unless CLAIMLINT_SEED says otherwise: a number, or `random`. */
const wanted = process.env.CLAIMLINT_SEED ?? '101936'
const seed = wanted === 'random' ? Date.now() ^ (Math.random() * 2 ** 32) : Number(wanted)
if (!Number.isInteger(seed)) throw new Error(`CLAIMLINT_SEED is “${wanted}”: give a whole number, or “random”`)
fc.configureGlobal({seed})
