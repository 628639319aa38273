<?php
/**
 * What may be written into a widget's tag.
 *
 * @package Ensie_Widgets
 */

namespace Ensie_Widgets;

defined( 'ABSPATH' ) || exit;

/** Widget, as the shortcode and the element call it, and the name of its block: no ad blocker may take that one for a banner. */
const BLOCKS = array(
	'partner-map'      => 'partner-map',
	'project-timeline' => 'project-timeline',
	'objectives-list'  => 'objectives-list',
	'funding-banner'   => 'funding',
);

/**
 * The folder of a widget's block.
 *
 * @param string $widget One of the keys of BLOCKS.
 * @return string Path.
 */
function block_folder( $widget ) {
	return dirname( FILE ) . '/blocks/' . BLOCKS[ $widget ];
}

/**
 * The attributes that a widget knows, each with its JSON schema. block.json is the only list of them.
 *
 * @param string $widget One of the keys of BLOCKS.
 * @return array Schemas by name (`headingLevel`).
 */
function attribute_schemas( $widget ) {
	static $schemas = array();
	if ( ! isset( $schemas[ $widget ] ) ) {
		$block              = wp_json_file_decode( block_folder( $widget ) . '/block.json', array( 'associative' => true ) );
		$schemas[ $widget ] = $block['attributes'];
	}
	return $schemas[ $widget ];
}

/**
 * The name in HTML and in the shortcode: `headingLevel` is `heading-level`.
 *
 * @param string $name Name in the schema.
 * @return string Name of the attribute.
 */
function attribute_name( $name ) {
	return strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
}

/** The attributes that say which project and which grant is meant. */
const IDENTITY = array( 'src', 'grant', 'programme', 'statement', 'period' );

/**
 * Those of the given attributes that the widget knows and whose values can be used.
 *
 * @param string $widget One of the keys of BLOCKS.
 * @param array  $given  Values by the name in the schema.
 * @return array Values by the name in the schema.
 */
function valid_attributes( $widget, array $given ) {
	$valid = array();
	foreach ( attribute_schemas( $widget ) as $name => $schema ) {
		if ( ! isset( $given[ $name ] ) || '' === $given[ $name ] ) {
			continue;
		}
		$value = usable_value( $name, $given[ $name ] );
		if ( true === rest_validate_value_from_schema( $value, $schema, $name ) ) {
			$valid[ $name ] = rest_sanitize_value_from_schema( $value, $schema, $name );
		}
	}
	return $valid;
}

/**
 * The value of an attribute that is no choice from a list, as the widget can take it; null where it
 * cannot. A grant is any text of one line: the numbers of programmes have all kinds of signs.
 *
 * @param string $name  Name in the schema.
 * @param mixed  $value What was given.
 * @return mixed Value.
 */
function usable_value( $name, $value ) {
	if ( 'src' === $name ) {
		return is_string( $value ) ? path_on_this_site( $value ) : null;
	}
	if ( 'grant' === $name || 'programme' === $name ) {
		$text = is_int( $value ) || is_string( $value ) ? trim( (string) $value ) : '';
		return preg_match( '/^[^\x00-\x1f\x7f]{1,300}$/u', $text ) ? $text : null;
	}
	return $value;
}

/**
 * The path of a file on this website, from what authors write: a path, with or without a slash, or
 * the full address, as WordPress copies it. Uploads may have a host of their own.
 *
 * @param string $src What was given.
 * @return string|null Path or address; null for another website, and for what is no address.
 */
function path_on_this_site( $src ) {
	$src = trim( $src );
	if ( '' === $src || strlen( $src ) > 500 || preg_match( '/[\s<>"\'`\\\\]/', $src ) ) {
		return null;
	}
	if ( preg_match( '~^(?:https?:)?//[^/?#]*(.*)$~i', $src, $found ) ) {
		if ( host_of( $src ) === host_of( home_url() ) ) {
			return '/' . ltrim( $found[1], '/' );
		}
		return host_of( $src ) === host_of( content_url() ) ? $src : null;
	}
	if ( preg_match( '~^([a-z][a-z0-9+.-]*:|[?#.])~i', $src ) ) {
		return null;
	}
	return '/' === $src[0] ? $src : wp_parse_url( home_url( '/' ), PHP_URL_PATH ) . $src;
}

/**
 * The host of an address, with its port; `www.` is no difference.
 *
 * @param string $url Address.
 * @return string Host.
 */
function host_of( $url ) {
	$port = wp_parse_url( $url, PHP_URL_PORT );
	$name = preg_replace( '/^www\./', '', strtolower( (string) wp_parse_url( $url, PHP_URL_HOST ) ) );
	return $port ? "$name:$port" : $name;
}

/**
 * What was given to say which project is meant, and cannot be used. Without it the widget would say
 * something of the bundled project that is not true.
 *
 * @param string $widget One of the keys of BLOCKS.
 * @param array  $given  Values by the name in the schema.
 * @return array Values by the name in the schema.
 */
function lost_identity( $widget, array $given ) {
	$known = array_intersect( IDENTITY, array_keys( attribute_schemas( $widget ) ) );
	return array_diff_key(
		array_intersect_key( $given, array_flip( $known ) ),
		valid_attributes( $widget, $given )
	);
}

/**
 * Attributes as HTML.
 *
 * @param array $attributes Valid values by the name in the schema.
 * @return string HTML that begins with a space, or nothing.
 */
function attributes_html( array $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= ' ' . attribute_name( $name );
		} elseif ( false !== $value ) {
			$html .= sprintf( ' %s="%s"', attribute_name( $name ), esc_attr( $value ) );
		}
	}
	return $html;
}
