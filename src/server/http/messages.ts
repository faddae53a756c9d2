import { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Express } from 'express'

/**
 * Express gives each request and response another prototype when it sees them. Node's own code, compiled for the one
 * kind that the page cache answers, then meets two, and every request costs more, cached ones too (decision 5). So the
 * server makes them with the prototype that Express will give them: there is one kind.
 */
export function createMessages(): {
  /** For `createServer`. */
  classes: { IncomingMessage: typeof IncomingMessage; ServerResponse: typeof ServerResponse }
  /** Tells the app which prototypes its requests and responses have already. */
  shareWith: (app: Express) => void
} {
  class Asked extends IncomingMessage {}
  class Answered<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {}
  Object.setPrototypeOf(Asked.prototype, express.request)
  Object.setPrototypeOf(Answered.prototype, express.response)
  return {
    classes: { IncomingMessage: Asked, ServerResponse: Answered },
    shareWith(app) {
      app.request = Object.assign(Asked.prototype, { app }) as unknown as Express['request']
      app.response = Object.assign(Answered.prototype, { app }) as unknown as Express['response']
    },
  }
}
