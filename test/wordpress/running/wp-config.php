<?php
// A WordPress for the tests: its database behind a socket, its address and its log from the outside.
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'ENSIE_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

define( 'WP_HOME', getenv( 'ENSIE_URL' ) );
define( 'WP_SITEURL', getenv( 'ENSIE_URL' ) );

define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', getenv( 'ENSIE_LOG' ) );
define( 'WP_DEBUG_DISPLAY', false );

// Passwords for programs, without TLS; and nothing leaves this machine.
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );

foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( "{$name}_KEY", "a key for tests only: $name" );
	define( "{$name}_SALT", "a salt for tests only: $name" );
}

$table_prefix = 'wp_';

defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
