/** An answer of GitHub's API that is no success, in the shape that it has there. */
export class ApiError extends Error {
  readonly status: number
  readonly errors: unknown
  readonly headers: Record<string, string>
  readonly page: string

  constructor(
    status: number,
    message: string,
    errors?: unknown,
    headers: Record<string, string> = {},
    page = 'https://docs.github.com/rest',
  ) {
    super(message)
    this.page = page
    this.status = status
    this.errors = errors
    this.headers = headers
  }

  get body(): object {
    return {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: this.page,
      status: String(this.status),
    }
  }
}

/** Longer bodies are refused, not cut. */
export function checkBody(resource: string, body: unknown): string {
  if (typeof body !== 'string')
    throw new ApiError(422, `Invalid request.\n\nFor 'properties/body', nil is not a string.`)
  if ([...body].length > 65_536)
    throw new ApiError(422, 'Validation Failed', [
      { resource, code: 'custom', field: 'body', message: 'body is too long (maximum is 65536 characters)' },
    ])
  return body
}

/** What the token may not do; GitHub names the permission in a header. */
export function notAllowed(permissions: string): ApiError {
  return new ApiError(403, 'Resource not accessible by integration', undefined, {
    'x-accepted-github-permissions': permissions,
  })
}

export const notFound = new ApiError(404, 'Not Found')
