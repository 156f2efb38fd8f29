/** Keys whose values are for machines, folded: lower case, without `-`, `_`, `@`, `$` and blanks. */
const MACHINE = new Set(
  `layout template type kind slug permalink url urls uri href link links src srcset image images thumbnail logo icon
  photo video file path id ids uuid guid key sku mpn gtin gtin8 gtin12 gtin13 gtin14 asin isbn ean upc barcode date
  datepublished datemodified datecreated published updated created lastmod modified time timezone context sameas class
  classname style css js script color colour width height weight size sizes price pricecurrency currency availability
  itemcondition draft hidden author authors lang language inlanguage locale encoding charset format version schema
  target rel email telephone phone fax ratingvalue bestrating worstrating reviewcount ratingcount position order
  index aliases redirect redirectfrom canonical robots cover banner geo latitude longitude postalcode countrycode
  addresscountry branchcode duration uploaddate contenturl embedurl thumbnailurl potentialaction queryinput encodingformat`.split(
    /\s+/
  )
)

/** Values that are plainly no words: an address, a path, a date, a number, a colour. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:|data:|www\.|\.{0,2}\/|#)\S*$/i
const FILE = /^[^\s.][^\s]*\.(?:[a-z]{2,5}|mp[34])$/i
const NUMBER = /^[\d\s.,:;/+TZ%$€£-]*$/
/** One token with a digit, an underscore, a colon, a slash, or a capital inside: an identifier. */
const IDENTIFIER = /^(?=\S+$)(?:.*[\d_:=/\\{}[\]|]|\p{Ll}+\p{Lu}|[a-z]+(?:-[a-z]+){2,}$)/u
/** Two letters; the second pattern, which takes V8 half a millisecond to compile, for what is not ASCII. */
const WORD = /[a-z]{2}/i
const WIDE_WORD = /\p{L}{2}/u
const WIDE = /[^\0-\x7f]/

/** Is a string under this key copy that people read? Keys count whatever their case, hyphens and underscores. */
export function isCopy(key: string, value: string): boolean {
  if (MACHINE.has(key.toLowerCase().replace(/[-_@$\s]/g, ''))) return false
  const text = value.trim()
  if (!WORD.test(text) && !(WIDE.test(text) && WIDE_WORD.test(text))) return false
  if (/\s/.test(text)) return !NUMBER.test(text)
  return !ADDRESS.test(text) && !FILE.test(text) && !NUMBER.test(text) && !IDENTIFIER.test(text)
}

/** Has a data string markup in it, so that it must be read as HTML? */
export function hasMarkup(value: string): boolean {
  return /<[a-z/!]|&(?:#\d|#x[\da-f]|[a-z]+\d*;)/i.test(value)
}
