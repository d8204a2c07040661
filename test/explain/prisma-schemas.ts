export type Edits = readonly (readonly [from: string, to: string])[]

export const everything = `generator client {
  provider = "prisma-client"
}

datasource db {
  provider = "postgresql"
}

/// A comment { with } brackets @@map("x")
enum Role {
  ADMIN
  USER  @map("user")
  GUEST // the last one

  @@map("user_role")
}

model User {
  id        Int       @id @default(autoincrement())
  big       BigInt    @default(0)
  email     String    @unique @db.VarChar(200)
  name      String?   @default("it's")
  short     String?   @db.Char(3)
  role      Role      @default(USER)
  roles     Role[]
  tags      String[]  @default(["a"])
  score     Float     @default(1.5)
  price     Decimal   @default(0) @db.Decimal(10, 2)
  whole     Decimal
  active    Boolean   @default(true)
  data      Json      @default("{}")
  raw       Json?     @db.Json
  bytes     Bytes?
  negative  Int       @default(-1) @db.SmallInt
  uid       String    @default(dbgenerated("gen_random_uuid()")) @db.Uuid
  client    String    @default(uuid())
  created   DateTime  @default(now())
  updated   DateTime  @updatedAt @db.Timestamptz(3)
  born      DateTime? @db.Date
  at        DateTime? @db.Timetz(6)
  stamp     DateTime? @db.Timestamp
  address   String?   @db.Inet
  flags     String?   @db.Bit(4)
  real      Float?    @db.Real
  cash      Decimal?  @db.Money
  other     Unsupported("tsvector")?
  posts     Post[]    @relation("author")
  reviewed  Post[]    @relation("reviewer")
  friends   User[]    @relation("friends")
  friendOf  User[]    @relation("friends")
  bossId    Int?      @map("boss_id")
  boss      User?     @relation("boss", fields: [bossId], references: [id])
  reports   User[]    @relation("boss")

  @@unique([name, role], map: "by_name")
  @@index([created(sort: Desc), role])
  @@index([data(ops: JsonbPathOps)], type: Gin)
  @@map("users")
}

model Post {
  authorId   Int
  number     Int
  author     User       @relation("author", fields: [authorId], references: [id], onDelete: Cascade)
  reviewerId Int?
  reviewer   User?      @relation("reviewer", fields: [reviewerId], references: [id], onDelete: NoAction, onUpdate: Restrict)

  @@id([authorId, number])
}

model Category {
  id    String @id @default(cuid()) @db.VarChar(30)
  notes Note[] @ignore
}

model Note {
  postAuthor Int
  postNumber Int
  category   Category @relation(fields: [categoryId], references: [id])
  categoryId String   @db.VarChar(30)

  @@unique([postAuthor, postNumber])
  @@ignore
}
`

/** A part of the schema, and what stands there otherwise. */
export const edits: Edits = [
  ['@db.VarChar(200)', '@db.VarChar(201)'],
  ['@db.VarChar(200)', ''],
  ['name      String?', 'name      String'],
  ['@default("it\'s")', '@default("its")'],
  ['@default("it\'s")', ''],
  ['@default(USER)', '@default(ADMIN)'],
  ['  GUEST // the last one\n', ''],
  ['  GUEST // the last one\n', '  GUEST\n  OWNER\n'],
  ['@map("user")', '@map("users")'],
  ['roles     Role[]', 'roles     Role?'],
  ['tags      String[]  @default(["a"])', 'tags      Int[]'],
  ['@default(["a"])', ''],
  ['@default(1.5)', '@default(1.50)'],
  ['@default(1.5)', '@default(2)'],
  ['@db.Decimal(10, 2)', '@db.Decimal(10, 3)'],
  ['@default(true)', '@default(false)'],
  ['@db.Json\n', '@db.JsonB\n'],
  ['@default(-1)', '@default(1)'],
  ['@db.SmallInt', '@db.Integer'],
  ['@default(dbgenerated("gen_random_uuid()"))', ''],
  ['@default(uuid())', '@default(cuid())'],
  ['@default(now())', ''],
  ['@updatedAt', ''],
  ['@db.Timestamptz(3)', '@db.Timestamptz(6)'],
  ['@db.Timestamp\n', '@db.Timestamp(6)\n'],
  ['@db.Date', '@db.Timestamp(3)'],
  ['@db.Bit(4)', '@db.VarBit(4)'],
  ['Unsupported("tsvector")?', 'String?'],
  [
    '@relation("friends")\n  friendOf  User[]    @relation("friends")',
    '@relation("allies")\n  friendOf  User[]    @relation("allies")',
  ],
  ['@map("boss_id")', '@map("boss")'],
  ['fields: [bossId], references: [id]', 'fields: [bossId], references: [id], onDelete: Cascade'],
  ['map: "by_name"', 'map: "by_role"'],
  ['@@unique([name, role]', '@@unique([role, name]'],
  ['@@unique([name, role]', '@@index([name, role]'],
  ['  @@index([created(sort: Desc), role])\n', ''],
  ['@unique @db', '@db'],
  ['@@map("users")', '@@map("people")'],
  ['onDelete: Cascade)', 'onDelete: Restrict)'],
  ['onDelete: NoAction, onUpdate: Restrict', 'onUpdate: Restrict'],
  ['onUpdate: Restrict', 'onUpdate: Cascade'],
  ['@@id([authorId, number])', '@@id([number, authorId])'],
  ['  @@ignore\n', ''],
  ['model Note {', 'model Extra {\n  id Int @id\n}\n\nmodel Note {'],
  ['  postNumber Int\n', '  postNumber Int\n  more       Int?\n'],
  ['id        Int       @id @default(autoincrement())', 'id        Int       @id'],
  ['// the last one', '/// the last one of all'],
]

/** Two schemas of one database, with a table of one name in both. */
export const several = `datasource db {
  provider = "postgresql"
  schemas  = ["auth", "shop"]
}

enum Role {
  ADMIN
  USER

  @@schema("auth")
}

model User {
  id     Int     @id
  role   Role    @default(USER)
  orders Order[]
  items  Item[]
  notes  AuthNote[]

  @@map("users")
  @@schema("auth")
}

model AuthNote {
  id     Int    @id
  text   String
  userId Int
  user   User   @relation(fields: [userId], references: [id])

  @@index([text])
  @@map("notes")
  @@schema("auth")
}

model ShopNote {
  id   Int    @id
  text String

  @@index([text])
  @@map("notes")
  @@schema("shop")
}

model Order {
  id      Int  @id
  buyerId Int  @map("buyer_id")
  buyer   User @relation(fields: [buyerId], references: [id])
  seen    Role @default(ADMIN)

  @@schema("shop")
}

model Item {
  id    Int    @id
  users User[]

  @@schema("shop")
}
`

export const editsOfSeveral: Edits = [
  [
    '  seen    Role @default(ADMIN)\n\n  @@schema("shop")',
    '  seen    Role @default(ADMIN)\n\n  @@schema("auth")',
  ],
  ['  USER\n\n  @@schema("auth")', '  USER\n\n  @@schema("shop")'],
  ['  USER\n\n', '  USER\n  GUEST\n\n'],
  [
    'model ShopNote {\n  id   Int    @id\n  text String\n',
    'model ShopNote {\n  id   Int    @id\n  text String?\n',
  ],
  ['model ShopNote {\n  id   Int    @id\n', 'model ShopNote {\n  id   Int    @id\n  more Int\n'],
  ['  text String\n\n  @@index([text])\n', '  text String\n\n'],
  ['  @@map("notes")\n  @@schema("shop")', '  @@map("shop_notes")\n  @@schema("shop")'],
  [
    '@relation(fields: [buyerId], references: [id])',
    '@relation(fields: [buyerId], references: [id], onDelete: Cascade)',
  ],
  ['  users User[]\n\n  @@schema("shop")', '  users User[]\n\n  @@schema("auth")'],
  ['@@map("users")\n  @@schema("auth")', '@@map("users")\n  @@schema("shop")'],
  ['["auth", "shop"]', '["shop", "auth"]'],
  ['["auth", "shop"]', '["auth", "shop", "public"]'],
]
