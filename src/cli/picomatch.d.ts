declare module 'picomatch' {
  /** A test of paths (forward slashes) against a glob. */
  function picomatch(glob: string, options?: {dot?: boolean}): (path: string) => boolean
  namespace picomatch {
    /** The folder that every match lies in, the rest of the pattern, and whether it is a pattern at all. */
    function scan(glob: string): {base: string; glob: string; isGlob: boolean}
  }
  export = picomatch
}
