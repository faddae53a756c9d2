import { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Express } from 'express'

/**
 * Express replaces the prototype of each request and response. Node's code, optimised for the objects that the page cache
 * handles, then meets a second shape, which slows down every request (decision 5). So the server creates them with Express's
 * prototypes.
 */
export function createMessages(): {
  /** The options for `createServer`. */
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
