<?php
// Run by host.mjs in a WordPress without tables; gives the users with their passwords.
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Town', 'admin', 'admin@example.org', true, '', 'admin-password' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_email' => 'author@example.org',
		'user_pass'  => 'author-password',
		'role'       => 'author',
	)
);
// Pictures of people come from another host.
update_option( 'show_avatars', '0' );
$themes = wp_get_themes();
switch_theme( array_key_first( $themes ) );

$users = array();
foreach ( array( 'admin', 'author' ) as $login ) {
	$user            = get_user_by( 'login', $login );
	list( $token )   = WP_Application_Passwords::create_new_application_password( $user->ID, array( 'name' => 'tests' ) );
	$users[ $login ] = array(
		'id'       => $user->ID,
		'password' => "$login-password",
		'token'    => $token,
	);
}
return $users;
