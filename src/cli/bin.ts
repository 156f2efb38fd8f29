#!/usr/bin/env node
import {chunksIn} from './chunks.js'

// The bundle is CommonJS, and has both.
chunksIn(__dirname, require).run('main.cjs')
