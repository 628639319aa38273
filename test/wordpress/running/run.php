<?php
// Runs PHP inside WordPress: argument 1 is the code, standard input its $input as JSON. What the code
// returns is printed as JSON.
$_SERVER['HTTP_HOST']      = parse_url( getenv( 'ENSIE_URL' ), PHP_URL_HOST );
$_SERVER['REQUEST_METHOD'] = 'GET';
if ( getenv( 'ENSIE_INSTALLING' ) ) {
	define( 'WP_INSTALLING', true );
}
require getenv( 'ENSIE_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

$run = static function ( $code, $input ) {
	return eval( $code );
};
// Whatever WordPress prints (news of an update, say) is no part of the answer.
ob_start();
$result = $run( $argv[1], json_decode( stream_get_contents( STDIN ), true ) );
ob_end_clean();
echo json_encode( $result );
