import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { InArgs, ResultSet } from '@libsql/client'
import { DatabaseProblem } from './problem.ts'
import { fileOf } from './sqlite-file.ts'
import { type BareResult, resultOf } from './sqlite-result.ts'

export type Statement = { sql: string; args?: InArgs }

/**
 * The writing connection. `run` and `exec` are for use inside a transaction; `write` and `script` are transactions
 * themselves.
 */
export type Writer = {
  begin: () => Promise<void>
  commit: () => Promise<void>
  rollback: () => Promise<void>
  run: (statement: Statement) => Promise<ResultSet>
  exec: (sql: string) => Promise<void>
  write: (statement: Statement) => Promise<ResultSet>
  script: (sql: string) => Promise<void>
}

export type Connections = {
  writer: Writer
  read: (statement: Statement) => Promise<ResultSet>
  /** Changes when the process was restarted, which undoes a transaction that was open before. */
  life: () => number
  close: () => Promise<void>
}

type Message = { opened?: boolean; id?: number; result?: BareResult; error?: object }
type Asking = { resolve: (result: Message['result']) => void; reject: (error: unknown) => void }
/** `opened` resolves once the file is open, and rejects when it cannot be opened. */
type Life = { child: ChildProcess; opened: Promise<void>; isOpen: boolean; begunAt: number }

const PROGRAM = path.resolve('src/database/sqlite-process.mjs')
/** A path and not an import: Next would bundle the script, though it never runs there. */
const { fork } = process.getBuiltinModule('node:child_process')
/** Heap settings for objects that live as long as a query: 65 MB instead of 95 after large ones. */
const SMALL = ['--max-semi-space-size=1']
/** Delay before a restart, in milliseconds: doubled each time, until the process has run for a minute. */
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 10_000
const LONG_LIFE = 60_000

/**
 * Opens the file in a child process, so that a crash of libsql does not end the website. Pending calls are then rejected
 * with `databaseAway`, and the process is restarted. Rejects when the file cannot be opened at first.
 */
export async function openConnections({
  url,
  onEnd,
}: {
  url: string
  /** Called when the process ended unexpectedly; `reason` is its signal or exit code. */
  onEnd: (reason: string) => void
}): Promise<Connections> {
  const asking = new Map<number, Asking>()
  let lives = 0
  let lastId = 0
  let pause = FIRST_PAUSE
  let isClosed = false
  let life: Life | null = begin()

  function begin(): Life {
    lives++
    // Its output is not in our log format, such as a panic of libsql.
    const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const
    const env = { ...process.env, NODE_OPTIONS: '' }
    const child = fork(PROGRAM, [fileOf(url)], { serialization: 'advanced', stdio: [...stdio], execArgv: SMALL, env })
    const begun: Life = { child, opened: Promise.resolve(), isOpen: false, begunAt: Date.now() }
    begun.opened = new Promise((resolve, reject) => {
      child.on('message', (message: Message) => {
        if (message.opened === undefined) return answered(message)
        if (!message.opened) return reject(asError(message.error))
        begun.isOpen = true
        letGo()
        resolve()
      })
      child.on('error', reject)
      child.on('exit', (code, signal) => {
        const reason = `DATABASE_PROCESS_ENDED_${signal ?? code}`
        reject(away(reason))
        if (life === begun) ended(reason)
      })
    })
    begun.opened.catch(() => undefined)
    return begun
  }

  function ended(reason: string) {
    const wasOpen = life?.isOpen
    if (life && Date.now() - life.begunAt > LONG_LIFE) pause = FIRST_PAUSE
    life = null
    lives++
    for (const { reject } of asking.values()) reject(away(reason))
    asking.clear()
    if (isClosed) return
    if (wasOpen) onEnd(reason)
    setTimeout(() => {
      if (!isClosed) life = begin()
    }, pause).unref()
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  }

  function answered({ id = 0, result, error }: Message) {
    const one = asking.get(id)
    asking.delete(id)
    letGo()
    if (error) one?.reject(asError(error))
    else one?.resolve(result)
  }

  /** Lets our process end while no call is pending. */
  function letGo() {
    if (asking.size > 0) return
    life?.child.unref()
    life?.child.channel?.unref()
  }

  async function ask(connection: 'writer' | 'reader', method: string, statement?: Statement): Promise<unknown> {
    if (life && !life.isOpen) await life.opened
    const { child } = life ?? {}
    if (!child?.connected) throw away('DATABASE_PROCESS_ENDED')
    return new Promise((resolve, reject) => {
      const id = ++lastId
      asking.set(id, { resolve, reject })
      child.channel?.ref()
      child.send({ id, connection, method, statement })
    })
  }

  await life.opened.catch((error) => {
    isClosed = true
    throw error
  })
  return {
    writer: {
      begin: async () => void (await ask('writer', 'begin')),
      commit: async () => void (await ask('writer', 'commit')),
      rollback: async () => void (await ask('writer', 'rollback')),
      run: async (statement) => resultOf((await ask('writer', 'run', statement)) as BareResult),
      exec: async (sql) => void (await ask('writer', 'exec', { sql })),
      write: async (statement) => resultOf((await ask('writer', 'write', statement)) as BareResult),
      script: async (sql) => void (await ask('writer', 'script', { sql })),
    },
    read: async (statement) => resultOf((await ask('reader', 'run', statement)) as BareResult),
    life: () => lives,
    close: async () => {
      isClosed = true
      const child = life?.child
      if (!child?.connected) return
      child.send({ method: 'close' })
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

const away = (reason: string) => new DatabaseProblem({ code: 'databaseAway', reason })

/** The fields of an error of libsql that are needed here. */
const asError = (plain: object | undefined): Error =>
  Object.assign(new Error((plain as { message?: string } | undefined)?.message ?? 'unknown'), plain)
