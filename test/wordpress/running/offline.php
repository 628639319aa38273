<?php
// Nobody is asked for updates and translations, which takes time and fills the log; and nobody gets mail.
foreach ( array( 'core', 'plugins', 'themes' ) as $what ) {
	remove_action( 'admin_init', "_maybe_update_$what" );
}
add_filter(
	'translations_api',
	static function () {
		return array( 'translations' => array() );
	}
);
add_filter( 'pre_wp_mail', '__return_true' );
