import type { DemoCase } from '../case.ts'

/** Field report 004: a data migration in plain SQL whose upsert has no unique constraint to lean on. */
export const onConflict: DemoCase = {
  id: 'on-conflict',
  title: 'Plain SQL: an upsert without the unique constraint it needs',
  start: {
    'db/migrations/0001_source_tables.sql': `CREATE TABLE users (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    user_type VARCHAR(20) NOT NULL,
    name VARCHAR(255),
    phone_number VARCHAR(20),
    city VARCHAR(100),
    status VARCHAR(20) DEFAULT 'active',
    created_at TIMESTAMP DEFAULT NOW(),
    updated_at TIMESTAMP DEFAULT NOW()
);

CREATE TABLE professions (
    id SERIAL PRIMARY KEY,
    name VARCHAR(100) UNIQUE NOT NULL,
    specialty VARCHAR(255),
    created_at TIMESTAMP DEFAULT NOW()
);

CREATE TABLE provider_professions (
    provider_id UUID REFERENCES users(id),
    profession_id INTEGER REFERENCES professions(id),
    specialty VARCHAR(255),
    experience_years INTEGER,
    created_at TIMESTAMP DEFAULT NOW()
);
`,
  },
  base: {
    'db/migrations/0002_target_tables.sql': `CREATE TABLE proveedores (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    telefono VARCHAR(20) UNIQUE NOT NULL,
    nombre VARCHAR(255) NOT NULL,
    ciudad VARCHAR(100),
    estado VARCHAR(20) DEFAULT 'activo'
        CHECK (estado IN ('activo', 'inactivo', 'suspendido', 'verificacion_pendiente')),
    creado_at TIMESTAMP DEFAULT NOW()
);

CREATE TABLE profesiones (
    id SERIAL PRIMARY KEY,
    nombre VARCHAR(100) UNIQUE NOT NULL,
    especialidad VARCHAR(255)
);

CREATE TABLE proveedor_profesiones (
    id SERIAL PRIMARY KEY,
    proveedor_id UUID REFERENCES proveedores(id) ON DELETE CASCADE,
    profesion_id INTEGER REFERENCES profesiones(id) ON DELETE CASCADE,
    especialidad VARCHAR(255),
    anos_experiencia INTEGER DEFAULT 0 CHECK (anos_experiencia >= 0 AND anos_experiencia <= 70)
);

CREATE INDEX idx_proveedor_profesiones_proveedor ON proveedor_profesiones(proveedor_id);
`,
  },
  change: {
    'db/migrations/0003_copy_providers.sql': `-- Copy the providers and what they do.
INSERT INTO proveedores (id, telefono, nombre, ciudad, estado, creado_at)
SELECT id, phone_number, name, city, status, created_at
FROM users
WHERE user_type = 'provider'
ON CONFLICT (id) DO NOTHING;

INSERT INTO proveedor_profesiones (proveedor_id, profesion_id, especialidad, anos_experiencia)
SELECT provider_id, profession_id, specialty, COALESCE(experience_years, 0)
FROM provider_professions
ON CONFLICT (proveedor_id, profesion_id) DO NOTHING;
`,
  },
}
