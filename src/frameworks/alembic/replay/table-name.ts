export interface TableName {
  name: string
  schema: string | undefined
}
