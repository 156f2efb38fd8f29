import {flat} from './tokens.js'

/** What was made of texts lately: bounded, and of as many as come again in the copy of one site. */
export class Recent<Value> {
  private young = new Map<string, Value>()
  private old = new Map<string, Value>()

  constructor(private readonly most: number) {}

  /** What was kept of a text. */
  get(text: string): Value | undefined {
    const value = this.young.get(text)
    if (value !== undefined) return value
    const kept = this.old.get(text)
    if (kept !== undefined) this.set(text, kept)
    return kept
  }

  /** Keeps what was made of a text; what was not asked for the longest is dropped, half of it at a time. */
  set(text: string, value: Value): void {
    if (this.young.size >= this.most / 2) {
      this.old = this.young
      this.young = new Map()
    }
    this.young.set(flat(text), value)
  }
}
