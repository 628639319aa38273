<?php
/**
 * The widgets' script: from this plugin's own files, and only on pages with a widget.
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'ensie-widgets';

/**
 * Puts the script on the page that is being made.
 */
function enqueue_script() {
	$url = plugins_url( 'assets/ensie-widgets.js', FILE );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( SCRIPT, $url, array(), VERSION );
	} else {
		wp_enqueue_script( SCRIPT, $url, array(), VERSION, true );
	}
}

/**
 * Before WordPress 6.5 there are no script modules: our script's tag says that it is one.
 *
 * @param string $tag    The tag.
 * @param string $handle Name of the script.
 * @param string $url    Address of the script.
 * @return string The tag.
 */
function print_as_module( $tag, $handle, $url ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => esc_url( $url ),
			'id'   => SCRIPT . '-js',
		)
	);
}

/**
 * Widgets that somebody has written as tags, or as <div data-ensie-widget="…">, need the script too.
 *
 * @param string $content Content of a post, a block or a classic widget.
 * @return string The same.
 */
function enqueue_for_tags( $content ) {
	if ( ! is_text() && preg_match( '/<ensie-[a-z]|\sdata-ensie-widget=/i', $content ) ) {
		enqueue_script();
	}
	return $content;
}

/**
 * In the editor the blocks show the widgets themselves. The editor's frame takes classic scripts only.
 */
function enqueue_preview() {
	if ( is_admin() ) {
		wp_enqueue_script( SCRIPT . '-preview', plugins_url( 'assets/ensie-widgets.classic.js', FILE ), array(), VERSION, true );
	}
}
